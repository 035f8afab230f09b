package org.spinout.process.lookintoenterprise;

import org.spinout.process.ProcessVariable;

/** The names of the model {@code look-into-enterprise}. */
public final class LookIntoEnterprise {

    public static final String PROCESS = "look-into-enterprise";

    /** To the commissioner: somebody must look. */
    static final String LOOK_REQUESTED = "Message_LookRequested";

    /** To the enterprise: a plan of action is asked for. */
    static final String PLAN_ASKED = "Message_PlanAsked";

    /** To the commissioner: the plan is there. */
    public static final String PLAN_WRITTEN = "Message_PlanWritten";

    static final String DECISION_FORM = "decide-look";
    static final String PLAN_FINDING_FORM = "judge-plan";

    /** Why somebody must look, in words. */
    public static final ProcessVariable<String> LOOK_TEXT = new ProcessVariable<>("lookText", String.class);

    /** Which look a plan is for: the id of its instance. */
    public static final ProcessVariable<String> LOOK_ID = new ProcessVariable<>("lookId", String.class);

    public static final ProcessVariable<String> PLAN_TEXT = new ProcessVariable<>("planText", String.class);

    static final ProcessVariable<String> PLAN_REQUEST = new ProcessVariable<>("planRequest", String.class);

    static final ProcessVariable<Integer> NOTICE_MONTHS = new ProcessVariable<>("noticeMonths", Integer.class);

    private LookIntoEnterprise() {}
}
