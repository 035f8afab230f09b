package org.spinout.process.assurebusinesscase;

import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Notes who wrote a report, so that somebody else writes the next one and decides. */
@Component
class NoteAuthor implements ExecutionListener {

    private final Answers answers;

    NoteAuthor(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (execution.isCanceled()) {
            return;
        }
        var report = answers.latest(execution.getProcessBusinessKey(), AssureBusinessCase.REPORT_FORM);
        var authors = new ArrayList<>(AssureBusinessCase.authors(AssureBusinessCase.REPORT_AUTHORS.from(execution)));
        authors.add(report.user());
        AssureBusinessCase.REPORT_AUTHORS.set(execution.getProcessInstance(), String.join(" ", authors));
    }
}
