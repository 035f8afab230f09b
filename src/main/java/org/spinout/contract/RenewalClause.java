package org.spinout.contract;

import org.spinout.shared.Refusal;

/**
 * Whether and how the contract may be extended.
 *
 * @param extensionYears by how many years at most; nought where it may not be extended
 * @param noticeMonths how many months before its end the commissioner says whether it extends
 */
public record RenewalClause(int extensionYears, int noticeMonths) {

    /** @throws Refusal when years or months are below nothing */
    public RenewalClause {
        if (extensionYears < 0) {
            throw new Refusal("extensionYears", "min", "An extension cannot be shorter than nothing.");
        }
        if (noticeMonths < 0) {
            throw new Refusal("extensionNoticeMonths", "min", "Notice cannot be shorter than nothing.");
        }
    }

    public boolean mayBeExtended() {
        return extensionYears > 0;
    }

    String inWords() {
        return mayBeExtended()
                ? "may be extended by up to " + extensionYears + " years, which is said " + noticeMonths
                        + " months before its end"
                : "ends without an extension";
    }
}
