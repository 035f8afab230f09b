package org.spinout.process.registerenterprise;

import org.spinout.process.ProcessVariable;

/** The names of the model {@code register-enterprise}. */
final class RegisterEnterprise {

    static final String ONE_FORM = "register-small-enterprise";
    static final String CONSTITUTION_FORM = "settle-constitution";
    static final String INCORPORATION_FORM = "record-incorporation";
    static final String COVER_FORM = "arrange-cover";

    /** {@code oneForm}, {@code stepByStep} or {@code careQuality}, where only that is left. */
    static final ProcessVariable<String> WAY = new ProcessVariable<>("registrationWay", String.class);

    /** {@code registered} or {@code refused}. */
    static final ProcessVariable<String> REGISTRATION_OUTCOME =
            new ProcessVariable<>("registrationOutcome", String.class);

    /** What follows from the legal form, and what the community interest test found, in words. */
    static final ProcessVariable<String> CONSTITUTION_NOTE = new ProcessVariable<>("constitutionNote", String.class);

    /** Which activities are regulated on the day of the transfer, and by which law; or why none is. */
    static final ProcessVariable<String> REGULATION_NOTE = new ProcessVariable<>("regulationNote", String.class);

    /** Whether the Care Quality Commission has still to register the enterprise. */
    static final ProcessVariable<Boolean> CARE_QUALITY_OPEN = new ProcessVariable<>("careQualityOpen", Boolean.class);

    /** Whether the case said that it is regulated and the team now says it is not. */
    static final ProcessVariable<Boolean> REGULATION_DOUBTED =
            new ProcessVariable<>("regulationDoubted", Boolean.class);

    static final ProcessVariable<Boolean> COVER_OPEN = new ProcessVariable<>("coverOpen", Boolean.class);

    static final ProcessVariable<String> APPLIED_ON = new ProcessVariable<>("appliedOnText", String.class);
    static final ProcessVariable<String> REGISTRAR_DUE = new ProcessVariable<>("registrarDueText", String.class);

    private RegisterEnterprise() {}
}
