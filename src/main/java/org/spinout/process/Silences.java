package org.spinout.process;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.record.DecisionRecord;
import org.spinout.record.NewEntry;
import org.springframework.stereotype.Component;

/** Enters in the record that somebody was asked and did not answer in time. Silence is never consent. */
@Component
public class Silences {

    /** The outcome of what nobody answered. */
    static final String SILENT = "silent";

    /** The outcome of what was owed on a day and had not come. */
    static final String LATE = "late";

    private final DecisionRecord record;

    Silences(DecisionRecord record) {
        this.record = record;
    }

    /** @param gate what was asked, in plain words */
    public void mark(DelegateExecution execution, String gate, String words) {
        enter(execution, gate, SILENT, words);
    }

    /** @param gate what is owed, in plain words */
    public void markLate(DelegateExecution execution, String gate, String words) {
        enter(execution, gate, LATE, words);
    }

    private void enter(DelegateExecution execution, String gate, String outcome, String words) {
        record.enter(new NewEntry(
                execution.getProcessBusinessKey(),
                gate,
                outcome,
                null,
                words,
                "spinout",
                "rule",
                Objects.requireNonNullElse(CaseVariables.BODY_ID.orNull(execution), execution.getTenantId()),
                List.of(),
                List.of()));
    }
}
