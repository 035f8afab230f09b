package org.spinout.process.reviewaward;

import org.spinout.process.ProcessVariable;

/** The names of the model {@code review-award}. */
final class ReviewAward {

    static final String AMENDMENT_FORM = "amend-schedule";

    static final ProcessVariable<Boolean> AWARD_RUNS = new ProcessVariable<>("awardRuns", Boolean.class);
    static final ProcessVariable<String> YEAR_REPORT = new ProcessVariable<>("yearReport", String.class);
    static final ProcessVariable<String> SPENT_POUNDS = new ProcessVariable<>("spentPounds", String.class);
    static final ProcessVariable<String> STILL_NEEDED = new ProcessVariable<>("stillNeeded", String.class);

    private ReviewAward() {}
}
