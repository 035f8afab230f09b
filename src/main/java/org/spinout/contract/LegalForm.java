package org.spinout.contract;

import org.spinout.shared.Refusal;

/** What the enterprise is in law, and what follows from it. A mutual is no legal form of its own. */
public enum LegalForm {
    /** A community interest company of which nobody said yet whether it has shares. */
    COMMUNITY_INTEREST_COMPANY("cic", Register.COMPANIES_HOUSE, AssetLock.BY_LAW),
    COMMUNITY_INTEREST_COMPANY_BY_SHARES("cic", Register.COMPANIES_HOUSE, AssetLock.BY_LAW),
    COMMUNITY_INTEREST_COMPANY_BY_GUARANTEE("cic", Register.COMPANIES_HOUSE, AssetLock.BY_LAW),
    COMMUNITY_BENEFIT_SOCIETY("benefitSociety", Register.MUTUALS, AssetLock.BY_ITS_RULES),
    COOPERATIVE_SOCIETY("cooperative", Register.MUTUALS, AssetLock.BY_ITS_RULES),
    COMPANY_LIMITED_BY_GUARANTEE("companyByGuarantee", Register.COMPANIES_HOUSE, AssetLock.BY_ITS_RULES),
    COMPANY_LIMITED_BY_SHARES("employeeOwned", Register.COMPANIES_HOUSE, AssetLock.BY_ITS_RULES),
    CHARITABLE_INCORPORATED_ORGANISATION("charity", Register.CHARITIES, AssetLock.BY_LAW),
    CHARITABLE_COMPANY("charity", Register.COMPANIES_HOUSE, AssetLock.BY_LAW);

    private final String kind;
    private final Register register;
    private final AssetLock assetLock;

    LegalForm(String kind, Register register, AssetLock assetLock) {
        this.kind = kind;
        this.register = register;
        this.assetLock = assetLock;
    }

    /** Who enters an enterprise of this form. */
    public enum Register {
        COMPANIES_HOUSE("Companies House"),
        MUTUALS("the mutuals register of the Financial Conduct Authority"),
        CHARITIES("the Charity Commission");

        private final String label;

        Register(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether assets stay with the community because the law says so, or only where the rules of the enterprise do. */
    public enum AssetLock {
        BY_LAW,
        BY_ITS_RULES
    }

    /** The code that forms use, such as {@code communityInterestCompany}. */
    public String code() {
        return Codes.of(this);
    }

    /** What the table {@code communityInterest} calls it. */
    public String kind() {
        return kind;
    }

    public Register register() {
        return register;
    }

    public AssetLock assetLock() {
        return assetLock;
    }

    /** Whether the Regulator of Community Interest Companies has to accept it, by the community interest test. */
    public boolean isCommunityInterestCompany() {
        return kind.equals("cic");
    }

    /** What follows from the form, as sentences for the people who chose it. */
    public String consequences() {
        return "It is registered with " + register.label() + "."
                + (isCommunityInterestCompany()
                        ? " The Regulator of Community Interest Companies must accept its community interest statement."
                        : "")
                + (assetLock == AssetLock.BY_LAW
                        ? " Its assets are locked by law."
                        : " Its assets are locked only if its own rules say so.");
    }

    /** @throws Refusal when the code names no legal form */
    public static LegalForm ofCode(String code) {
        return Codes.read(values(), code, "legalForm", "legal form");
    }
}
