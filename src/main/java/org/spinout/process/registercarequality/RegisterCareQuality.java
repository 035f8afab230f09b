package org.spinout.process.registercarequality;

import org.spinout.process.ProcessVariable;

/** The names of the model {@code register-care-quality}. */
final class RegisterCareQuality {

    static final String APPLICATION_FORM = "apply-to-care-quality";
    static final String VALIDATION_FORM = "record-care-quality-validation";
    static final String CARE_QUALITY_FORM = "record-care-quality-decision";
    static final String REPRESENTATIONS_FORM = "make-care-quality-representations";
    static final String FINAL_FORM = "record-care-quality-final-decision";
    static final String AFTER_REFUSAL_FORM = "decide-after-care-quality-refusal";
    static final String TRIBUNAL_FORM = "record-tribunal-decision";

    /** {@code granted} or {@code refused}. */
    static final ProcessVariable<String> REGISTERED = new ProcessVariable<>("careQualityRegistered", String.class);

    static final ProcessVariable<String> VALIDATION_DUE = new ProcessVariable<>("validationDueText", String.class);
    static final ProcessVariable<String> DECISION_DUE = new ProcessVariable<>("decisionDueText", String.class);
    static final ProcessVariable<String> REPRESENTATIONS_DUE =
            new ProcessVariable<>("representationsDueText", String.class);
    static final ProcessVariable<String> APPEAL_DUE = new ProcessVariable<>("appealDueText", String.class);

    private RegisterCareQuality() {}
}
