package org.spinout.process.disposeofrecords;

import java.util.List;
import org.camunda.spin.json.SpinJsonNode;
import org.spinout.process.ProcessVariable;

/** The words that the model {@code dispose-of-records} and its delegates share. */
final class DisposeOfRecords {

    static final String PROCESS = "dispose-of-records";
    static final String START_FORM = "begin-disposal";
    static final String CHOOSE_FORM = "choose-records";
    static final String CONFIRM_FORM = "confirm-disposal";
    static final String CONFIRM_TASK = "Activity_ConfirmDisposal";

    static final ProcessVariable<String> REQUESTER = new ProcessVariable<>("requester", String.class);
    static final ProcessVariable<String> AUTHORITY = new ProcessVariable<>("authority", String.class);
    static final ProcessVariable<String> REASONS = new ProcessVariable<>("disposalReasons", String.class);
    static final ProcessVariable<Boolean> ANY_DUE = new ProcessVariable<>("anyRecordsDue", Boolean.class);

    /** What may go today, as a list to tick. */
    static final ProcessVariable<SpinJsonNode> CHOICES = new ProcessVariable<>("dueRecords", SpinJsonNode.class);

    /** What is to go, as the second person reads it. */
    static final ProcessVariable<String> TEXT = new ProcessVariable<>("disposalText", String.class);

    /** The numbers of the cases, each disposed of by itself. */
    @SuppressWarnings("rawtypes")
    static final ProcessVariable<List> CASES = new ProcessVariable<>("disposalCases", List.class);

    static final ProcessVariable<String> ONE_CASE = new ProcessVariable<>("disposalCase", String.class);

    private DisposeOfRecords() {}
}
