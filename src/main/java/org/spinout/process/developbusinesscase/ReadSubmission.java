package org.spinout.process.developbusinesscase;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Reads whether the team sends its case or first improves a part of it. */
@Component
class ReadSubmission implements JavaDelegate {

    private final Answers answers;

    ReadSubmission(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = answers.latest(CaseVariables.CASE_NUMBER.from(execution), DevelopBusinessCase.SUBMISSION_FORM);

        DevelopBusinessCase.SUBMISSION.set(execution, answer.text("outcome"));
        DevelopBusinessCase.IMPROVE_PART.set(execution, answer.text("improvePart"));
    }
}
