package org.spinout.process.dischargeconditions;

import java.util.Date;
import org.spinout.process.ProcessVariable;

/** The words that the model {@code discharge-conditions} and its delegates share. */
public final class DischargeConditions {

    public static final String PROCESS = "discharge-conditions";

    /** To the spine, by business key: a condition of the approval has lapsed. */
    public static final String CONDITION_LAPSED = "Message_ConditionLapsed";

    static final String CONFIRM_FORM = "confirm-discharge";

    /** What the owner sends: evidence, or a request for more time. */
    static final String ANSWER_FORM = "answer-condition";

    static final String EXTENSION_FORM = "decide-extension";

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

    /** A name of {@code ConditionSource}; absent on conditions followed before there were two. */
    static final ProcessVariable<String> CONDITION_SOURCE = new ProcessVariable<>("conditionSource", String.class);

    /** {@code evidenceGiven} or {@code moreTimeAsked}, and in the end {@code discharged} or {@code extended}. */
    static final ProcessVariable<String> CONDITION_STANDING = new ProcessVariable<>("conditionStanding", String.class);

    /** Who gave the evidence and so cannot confirm it. */
    static final ProcessVariable<String> EVIDENCE_BY = new ProcessVariable<>("evidenceBy", String.class);

    static final ProcessVariable<String> ASKED_UNTIL_DAY = new ProcessVariable<>("askedUntilDay", String.class);
    static final ProcessVariable<String> EXTENSION_REASONS = new ProcessVariable<>("extensionReasons", String.class);

    private DischargeConditions() {}
}
