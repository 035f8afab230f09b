package org.spinout.process.convertscheme;

import org.spinout.process.ProcessVariable;

/** The words that the model {@code convert-scheme} and its delegates share. */
final class SchemeConversion {

    static final String DECISION_FORM = "decide-conversion";

    static final ProcessVariable<String> REQUESTER = new ProcessVariable<>("requester", String.class);
    static final ProcessVariable<String> NEW_SCHEME = new ProcessVariable<>("newScheme", String.class);

    /** What changes, old and new, as people read it before they decide. */
    static final ProcessVariable<String> CHANGES = new ProcessVariable<>("conversionChanges", String.class);

    /** In which role the requester decides. */
    static final ProcessVariable<String> ROLE = new ProcessVariable<>("conversionRole", String.class);

    static final ProcessVariable<Boolean> ASKS_CLINICAL = new ProcessVariable<>("asksClinical", Boolean.class);

    private SchemeConversion() {}
}
