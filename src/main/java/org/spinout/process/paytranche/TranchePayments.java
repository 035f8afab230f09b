package org.spinout.process.paytranche;

import java.util.Date;
import org.spinout.process.ProcessVariable;

/** The names of the model {@code pay-tranche}. */
final class TranchePayments {

    static final String PLAN_FORM = "plan-tranches";
    static final String ASSESSMENT_FORM = "assess-tranche";
    static final String SPEND_FORM = "report-spend";
    static final String SETTLEMENT_FORM = "settle-spend";
    static final String RETURN_FORM = "confirm-return";

    static final ProcessVariable<Boolean> TRANCHE_LEFT = new ProcessVariable<>("trancheLeft", Boolean.class);
    static final ProcessVariable<Integer> TRANCHE_NUMBER = new ProcessVariable<>("trancheNumber", Integer.class);
    static final ProcessVariable<String> TRANCHE_TEXT = new ProcessVariable<>("trancheText", String.class);
    static final ProcessVariable<String> MILESTONE_TEXT = new ProcessVariable<>("milestoneText", String.class);
    static final ProcessVariable<String> MATCH_TEXT = new ProcessVariable<>("matchText", String.class);
    static final ProcessVariable<String> TRANCHE_FINDING = new ProcessVariable<>("trancheFinding", String.class);

    /** As forms write days: midnight UTC. */
    static final ProcessVariable<Date> TRANCHE_DUE_ON = new ProcessVariable<>("trancheDueOn", Date.class);

    /** Whether the tranche is still the next to be paid: a review may have amended the schedule meanwhile. */
    static final ProcessVariable<Boolean> STILL_NEXT = new ProcessVariable<>("stillNext", Boolean.class);

    static final ProcessVariable<Boolean> YEAR_FITS = new ProcessVariable<>("yearFits", Boolean.class);
    static final ProcessVariable<Boolean> UNDERSPENT = new ProcessVariable<>("underspent", Boolean.class);
    static final ProcessVariable<String> UNDERSPEND_TEXT = new ProcessVariable<>("underspendText", String.class);

    /** What is still to come back. */
    static final ProcessVariable<Long> UNDERSPEND_PENCE = new ProcessVariable<>("underspendPence", Long.class);

    /** {@code settled}, {@code part} or {@code refused}. */
    static final ProcessVariable<String> RETURN_FINDING = new ProcessVariable<>("returnFinding", String.class);

    private TranchePayments() {}
}
