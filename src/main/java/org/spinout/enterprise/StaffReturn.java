package org.spinout.enterprise;

import java.time.LocalDate;
import org.spinout.shared.Refusal;

/**
 * Where the staff went when the enterprise left. Counts only: no names.
 *
 * @param employed how many there were
 * @param on the day they passed over
 */
public record StaffReturn(int employed, int toHost, int toProvider, int redundant, int elsewhere, LocalDate on) {

    /** @throws Refusal when the counts do not add up */
    public StaffReturn {
        var accounted = toHost + toProvider + redundant + elsewhere;
        if (accounted != employed) {
            throw new Refusal(
                    "staffEmployed",
                    "sum",
                    "The counts do not add up: " + accounted + " of " + employed + " staff are accounted for.");
        }
    }
}
