package org.spinout.process.dischargeconditions;

import java.util.Date;
import org.spinout.process.ProcessVariable;

/** The words that the model {@code discharge-conditions} and its delegates share. */
public final class DischargeConditions {

    public static final String PROCESS = "discharge-conditions";

    /** To the spine, by business key: a condition of the approval has lapsed. */
    public static final String CONDITION_LAPSED = "Message_ConditionLapsed";

    static final String CONFIRM_FORM = "confirm-discharge";

    /** The agenda item by whose decision the conditions were imposed. */
    static final ProcessVariable<Long> ITEM_ID = new ProcessVariable<>("agendaItemId", Long.class);

    /** The ids of an assurer's conditions, parted by commas; absent where an agenda item was decided. */
    static final ProcessVariable<String> ASSURERS_CONDITIONS =
            new ProcessVariable<>("assurersConditions", String.class);

    /** The ids of the conditions to follow, a list of Long; the model runs over it. */
    static final ProcessVariable<Object> CONDITIONS = new ProcessVariable<>("conditionIds", Object.class);

    static final ProcessVariable<Boolean> LAPSED = new ProcessVariable<>("conditionLapsed", Boolean.class);

    /** From here on down: of one condition only, set in its own scope. */
    static final ProcessVariable<Long> CONDITION_ID = new ProcessVariable<>("conditionId", Long.class);

    static final ProcessVariable<String> CONDITION_TEXT = new ProcessVariable<>("conditionText", String.class);
    static final ProcessVariable<String> CONDITION_EVIDENCE = new ProcessVariable<>("conditionEvidence", String.class);
    static final ProcessVariable<String> CONDITION_OWNER = new ProcessVariable<>("conditionOwner", String.class);
    static final ProcessVariable<Date> LONG_STOP = new ProcessVariable<>("longStop", Date.class);
    static final ProcessVariable<String> LONG_STOP_DAY = new ProcessVariable<>("longStopDay", String.class);
    static final ProcessVariable<String> EVIDENCE = new ProcessVariable<>("evidence", String.class);

    /** What the sponsor misses in the evidence given so far. */
    static final ProcessVariable<String> CONDITION_ANSWER = new ProcessVariable<>("conditionAnswer", String.class);

    private DischargeConditions() {}
}
