package org.spinout.process.transferstaff;

import java.util.Date;
import org.spinout.process.ProcessVariable;

/** The names of the model {@code transfer-staff}. */
final class TransferStaff {

    static final String REPRESENTATION_FORM = "name-representation";
    static final String ELECTION_FORM = "hold-representatives-election";
    static final String MEASURES_FORM = "give-measures-letter";
    static final String INFORMING_FORM = "inform-staff-side";
    static final String ANSWER_FORM = "answer-consultation";
    static final String CONSULTATION_FORM = "keep-consultation-record";
    static final String LIABILITY_FORM = "give-liability-information";
    static final String LIST_FORM = "settle-staff-list";
    static final String PAYROLL_FORM = "cut-over-payroll";
    static final String PENSIONS_FORM = "secure-pension-access";
    static final String SMALL_FORM = "confirm-small-transfer";

    static final String CONSULTATION_GATE = "Response of staff to their transfer";

    /** {@code ready} or {@code stopped}. */
    static final ProcessVariable<String> STAFF_OUTCOME = new ProcessVariable<>("staffOutcome", String.class);

    /** The code of the way chosen; {@code election} where somebody has still to be elected. */
    static final ProcessVariable<String> WAY = new ProcessVariable<>("representationWay", String.class);

    /** Whether somebody answers for staff; each of them is told directly otherwise. */
    static final ProcessVariable<Boolean> SPOKEN_FOR = new ProcessVariable<>("spokenFor", Boolean.class);

    static final ProcessVariable<String> REPRESENTATION = new ProcessVariable<>("representationText", String.class);
    static final ProcessVariable<String> MEASURES = new ProcessVariable<>("measures", String.class);
    static final ProcessVariable<String> ANSWER_STATUS = new ProcessVariable<>("staffSideStatus", String.class);
    static final ProcessVariable<String> RESPONSE = new ProcessVariable<>("consultationResponse", String.class);
    static final ProcessVariable<String> TRANSFER_DAY = new ProcessVariable<>("transferDayText", String.class);
    /** Midnight in UTC of the planned day, as forms read days; shown where the form asks for it. */
    static final ProcessVariable<Date> PLANNED = new ProcessVariable<>("plannedTransferOn", Date.class);

    static final ProcessVariable<String> LIABILITY_DUE = new ProcessVariable<>("liabilityDueText", String.class);
    static final ProcessVariable<Integer> LIABILITY_DAYS = new ProcessVariable<>("liabilityDays", Integer.class);

    private TransferStaff() {}
}
