package org.spinout.fund;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

/**
 * Money that came back, as the bank statement shows it.
 *
 * @param receivedOn the day in London the bank had it
 * @param reference on the bank statement; no two receipts of an award have the same
 * @param by the user who entered it
 */
public record Receipt(Money amount, LocalDate receivedOn, String reference, String by) {

    private static final int LONGEST_REFERENCE = 60;

    /** @throws Refusal when the amount is nothing, or the reference is missing or too long */
    public Receipt {
        Award.requirePositive(amount, "What came back");
        reference = reference.strip();
        if (reference.isEmpty() || reference.length() > LONGEST_REFERENCE) {
            throw new Refusal("Give the reference on the bank statement, in at most 60 characters.");
        }
    }

    /** The day the ledger books it on: null for what came today, which is then booked on whichever day the pot has. */
    @Nullable
    LocalDate bookedOn(LocalDate today) {
        return receivedOn.equals(today) ? null : receivedOn;
    }
}
