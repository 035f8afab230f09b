package org.spinout.process.consultpatients;

import org.spinout.process.ProcessVariable;

/** The names of the model {@code consult-patients}. */
public final class ConsultPatients {

    public static final String PROCESS = "consult-patients";

    static final String RESPONSE_FORM = "respond-for-patients";
    static final String REFERRAL_FORM = "decide-referral";

    /** How many working days patients have at least. */
    static final ProcessVariable<Integer> ENGAGEMENT_LEAST = new ProcessVariable<>("engagementLeast", Integer.class);

    /** Within how many working days the host owes an answer. */
    static final ProcessVariable<Integer> ANSWER_LEAST = new ProcessVariable<>("answerLeast", Integer.class);

    /** For how many working days the case waits for the scrutiny committee. */
    static final ProcessVariable<Integer> SCRUTINY_LEAST = new ProcessVariable<>("scrutinyLeast", Integer.class);

    static final ProcessVariable<Boolean> ANSWER_OWED = new ProcessVariable<>("answerOwed", Boolean.class);
    static final ProcessVariable<String> SAID = new ProcessVariable<>("patientSideSaid", String.class);
    static final ProcessVariable<String> ANSWERED = new ProcessVariable<>("patientSideReply", String.class);
    static final ProcessVariable<String> SCRUTINY_SAID = new ProcessVariable<>("scrutinySaid", String.class);
    static final ProcessVariable<String> REFERRAL_REASONS = new ProcessVariable<>("referralReasons", String.class);

    private ConsultPatients() {}
}
