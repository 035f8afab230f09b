package org.spinout.contract;

import java.util.List;

/**
 * What the hard stops need to know and this module cannot.
 *
 * @param liabilityInformationDays how many calendar days before the transfer the law of that day wants the employee
 *     liability information given
 * @param outstandingConditions the board's conditions that are neither discharged nor lifted, each as people read it
 * @param holds what holds the case, each as a sentence
 */
public record GoLiveChecks(int liabilityInformationDays, List<String> outstandingConditions, List<String> holds) {

    public GoLiveChecks {
        outstandingConditions = List.copyOf(outstandingConditions);
        holds = List.copyOf(holds);
    }

    /** The checks of a case that nothing holds. */
    public GoLiveChecks(int liabilityInformationDays, List<String> outstandingConditions) {
        this(liabilityInformationDays, outstandingConditions, List.of());
    }
}
