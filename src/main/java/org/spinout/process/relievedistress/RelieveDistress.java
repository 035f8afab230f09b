package org.spinout.process.relievedistress;

import org.spinout.process.ProcessVariable;

/** The names of the model {@code relieve-distress}. */
public final class RelieveDistress {

    /** To the commissioner: a rescue to judge. */
    static final String RESCUE_PLANNED = "Message_RescuePlanned";

    /** To the enterprise: what the commissioner says to its rescue. */
    public static final String RESCUE_JUDGED = "Message_RescueJudged";

    static final String PLAN_FORM = "plan-rescue";

    /** {@code supported} or {@code refused}. */
    public static final ProcessVariable<String> RESCUE_JUDGEMENT =
            new ProcessVariable<>("rescueJudgement", String.class);

    public static final ProcessVariable<String> JUDGEMENT_TEXT = new ProcessVariable<>("judgementText", String.class);

    /** Which rescue is judged: the id of its instance. */
    public static final ProcessVariable<String> RESCUE_ID = new ProcessVariable<>("rescueId", String.class);

    static final ProcessVariable<String> RESCUE_TEXT = new ProcessVariable<>("rescueText", String.class);

    private RelieveDistress() {}
}
