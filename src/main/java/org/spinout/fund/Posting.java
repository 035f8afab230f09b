package org.spinout.fund;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;

/**
 * An entry that is to be made.
 *
 * @param bookedOn the day it counts for, null for the day it is entered
 */
record Posting(
        Cause cause,
        Balance from,
        Balance to,
        Money amount,
        @Nullable LocalDate bookedOn,
        @Nullable String otherPotId,
        @Nullable Long corrects,
        @Nullable String note) {

    Posting(Cause cause, Balance from, Balance to, Money amount, @Nullable LocalDate bookedOn) {
        this(cause, from, to, amount, bookedOn, null, null, null);
    }

    Posting noted(@Nullable String words) {
        return new Posting(cause, from, to, amount, bookedOn, otherPotId, corrects, words);
    }

    Posting correcting(long number) {
        return new Posting(cause, from, to, amount, bookedOn, otherPotId, number, note);
    }

    Posting halvedWith(String potId) {
        return new Posting(cause, from, to, amount, bookedOn, potId, corrects, note);
    }
}
