package org.spinout.process.developbusinesscase;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.spinout.proposal.Answers;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Refuses to send a case that lacks what must be there before anybody decides on it. */
@Component
class CheckSubmission implements ExecutionListener {

    private final Answers answers;
    private final CaseFindings findings;

    CheckSubmission(Answers answers, CaseFindings findings) {
        this.answers = answers;
        this.findings = findings;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (execution.isCanceled()) {
            return;
        }
        var answer = answers.latest(execution.getProcessBusinessKey(), DevelopBusinessCase.SUBMISSION_FORM);
        var stops = findings.stops(answer.caseNumber());
        if ("submitted".equals(answer.text("outcome")) && !stops.isEmpty()) {
            throw new Refusal("The case cannot be sent yet. " + String.join(" ", stops)
                    + " Choose \"Improve a part first\" to put it right.");
        }
    }
}
