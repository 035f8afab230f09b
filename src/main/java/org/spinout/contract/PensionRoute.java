package org.spinout.contract;

import org.spinout.shared.Refusal;

/** How staff keep, or are compensated for, their pension. */
public enum PensionRoute {
    /** Access to the NHS Pension Scheme on the strength of a qualifying contract. */
    NHS_PENSION_SCHEME,
    /** Access by direction under New Fair Deal, for staff who are compulsorily transferred. */
    NEW_FAIR_DEAL,
    /** The enterprise stays or becomes an admitted body of the Local Government Pension Scheme. */
    LOCAL_GOVERNMENT_PENSION_SCHEME,
    /** A scheme of the enterprise's own, certified as broadly comparable. */
    BROADLY_COMPARABLE,
    /** Nobody who transfers is a member of a public scheme. */
    NO_MEMBERS;

    /** The code that forms use, such as {@code nhsPensionScheme}. */
    public String code() {
        return Codes.of(this);
    }

    /** @throws Refusal when the code names no route */
    public static PensionRoute ofCode(String code) {
        return Codes.read(values(), code, "pensionRoute", "pension route");
    }
}
