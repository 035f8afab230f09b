package org.spinout.fund;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;

/**
 * One line of a pot's ledger. It is a fact and is never changed.
 *
 * @param potId the pot
 * @param number counts 1, 2, 3 … within the pot, without gaps
 * @param cause what brought it about, unique in the whole ledger
 * @param amount what was moved, always more than nothing
 * @param from the balance it left
 * @param to the balance it went to
 * @param after what the pot holds after this entry and all with lower numbers, whatever days they count for
 * @param bookedOn the day in London it counts for in every statement: the day it was entered, or an earlier one
 * @param enteredOn the day in London it was entered; never before that of a lower number
 * @param otherPotId the pot that has the other half of a virement or of money carried forward, otherwise null
 * @param corrects the number of the entry a correction corrects, otherwise null
 * @param note a reason in words; every correction has one
 */
public record LedgerEntry(
        String potId,
        long number,
        Cause cause,
        Money amount,
        Balance from,
        Balance to,
        Balances after,
        LocalDate bookedOn,
        LocalDate enteredOn,
        @Nullable String otherPotId,
        @Nullable Long corrects,
        @Nullable String note,
        Instant recordedAt) {

    public EntryKind kind() {
        return cause.kind();
    }
}
