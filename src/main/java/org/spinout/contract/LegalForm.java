package org.spinout.contract;

import org.spinout.shared.Refusal;

/** What the enterprise is in law. A mutual is no legal form of its own. */
public enum LegalForm {
    COMMUNITY_INTEREST_COMPANY,
    COMMUNITY_BENEFIT_SOCIETY,
    COOPERATIVE_SOCIETY,
    COMPANY_LIMITED_BY_GUARANTEE,
    COMPANY_LIMITED_BY_SHARES,
    CHARITABLE_INCORPORATED_ORGANISATION;

    /** The code that forms use, such as {@code communityInterestCompany}. */
    public String code() {
        return Codes.of(this);
    }

    /** @throws Refusal when the code names no legal form */
    public static LegalForm ofCode(String code) {
        return Codes.read(values(), code, "legalForm", "legal form");
    }
}
