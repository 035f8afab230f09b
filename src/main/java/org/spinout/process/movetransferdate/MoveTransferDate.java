package org.spinout.process.movetransferdate;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.spinout.process.ProcessVariable;
import org.spinout.process.WorkingTime;

/** The names of the model {@code move-transfer-date}. */
public final class MoveTransferDate {

    public static final String PROCESS = "move-transfer-date";

    /** The form under which a move is kept with the case, with every date that moved. */
    static final String MOVE_FORM = "move-transfer-date";

    static final ProcessVariable<String> REQUESTER = new ProcessVariable<>("requester", String.class);

    /** In which role whoever moves the date may do so. */
    static final ProcessVariable<String> REQUESTER_ROLE = new ProcessVariable<>("requesterRole", String.class);

    static final ProcessVariable<Date> NEW_DATE = new ProcessVariable<>("newDate", Date.class);
    static final ProcessVariable<String> REASON_CODE = new ProcessVariable<>("reasonCode", String.class);
    static final ProcessVariable<String> REASONS = new ProcessVariable<>("reasons", String.class);

    /** The number of the planned date that the move was weighed against. */
    static final ProcessVariable<Integer> SEEN = new ProcessVariable<>("plannedDateSeen", Integer.class);

    /** From which date to which, as a sentence. */
    static final ProcessVariable<String> MOVE_TEXT = new ProcessVariable<>("moveText", String.class);

    static final ProcessVariable<String> WARNINGS_TEXT = new ProcessVariable<>("warningsText", String.class);

    static final ProcessVariable<String> UNMOVED_TEXT = new ProcessVariable<>("unmovedText", String.class);

    /** Lists of rows for the tables of the form. */
    static final String LEGAL_ROWS = "legalRows";

    static final String CLOCK_ROWS = "clockRows";
    static final String STALE_ROWS = "staleRows";

    /** Whether evidence has to be given again after the move. */
    static final ProcessVariable<Boolean> EVIDENCE_IS_STALE = new ProcessVariable<>("evidenceIsStale", Boolean.class);

    private MoveTransferDate() {}

    static LocalDate newDate(VariableScope scope) {
        return WorkingTime.dayOf(NEW_DATE.from(scope));
    }
}
