package org.spinout.process.takeurgentdecision;

import java.util.Date;
import org.spinout.process.ProcessVariable;

/** The words that the model {@code take-urgent-decision} and its delegates share. */
public final class TakeUrgentDecision {

    public static final String PROCESS = "take-urgent-decision";

    /** The start form. */
    static final String FORM = "take-urgent-decision";

    static final ProcessVariable<String> CHAIR = new ProcessVariable<>("chair", String.class);
    static final ProcessVariable<Date> NEEDED_BY = new ProcessVariable<>("neededBy", Date.class);
    static final ProcessVariable<Long> ITEM_ID = new ProcessVariable<>("agendaItemId", Long.class);

    private TakeUrgentDecision() {}
}
