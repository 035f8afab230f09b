package org.spinout.enterprise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Days;
import org.spinout.shared.Money;

/**
 * Somebody said that an enterprise may not be able to pay its debts.
 *
 * @param number counts from 1 within the enterprise
 * @param cashCoverWeeks for how many weeks there was cash
 * @param debts due and not paid
 * @param staff how many were employed
 * @param details what happened, in words
 * @param outcome a code: {@code recovered}, {@code insolvent} or {@code leftOpen}; null while it is open
 */
public record DistressWarning(
        int number,
        LocalDate raisedOn,
        int cashCoverWeeks,
        Money debts,
        int staff,
        String details,
        @Nullable String outcome) {

    public boolean isOpen() {
        return outcome == null;
    }

    /** As people read it. */
    public String inWords() {
        return "On " + Days.inWords(raisedOn) + ": cash for **" + cashCoverWeeks + " weeks**, **" + debts
                + "** of debts due and not paid, " + staff + " staff. " + details;
    }
}
