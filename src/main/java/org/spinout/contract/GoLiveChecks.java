package org.spinout.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the hard stops need to know and this module cannot.
 *
 * @param liabilityInformationDays how many calendar days before the transfer the law of that day wants the employee
 *     liability information given
 * @param outstandingConditions the board's conditions that are neither discharged nor lifted, each as people read it
 * @param holds what holds the case, each as a sentence
 * @param regulated whether the law of that day regulates what the enterprise does, or null where nobody has said what that
 *     is, so that the word of the case counts
 */
public record GoLiveChecks(
        int liabilityInformationDays,
        List<String> outstandingConditions,
        List<String> holds,
        @Nullable Boolean regulated) {

    public GoLiveChecks {
        outstandingConditions = List.copyOf(outstandingConditions);
        holds = List.copyOf(holds);
    }

    /** The checks of a case that nothing holds. */
    public GoLiveChecks(int liabilityInformationDays, List<String> outstandingConditions) {
        this(liabilityInformationDays, outstandingConditions, List.of(), null);
    }

    /** The checks of a case that has not said what its enterprise does. */
    public GoLiveChecks(int liabilityInformationDays, List<String> outstandingConditions, List<String> holds) {
        this(liabilityInformationDays, outstandingConditions, holds, null);
    }

    /** Whether the enterprise needs registration with the Care Quality Commission on that day. */
    boolean regulates(Transfer transfer) {
        return regulated == null ? transfer.regulatedActivity() : regulated;
    }
}
