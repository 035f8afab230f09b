package org.spinout.process.agreecontract;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Reads what the team answered from its own form: the message only says that there is something to read. */
@Component
class ReadTeamAnswer implements JavaDelegate {

    private final Answers answers;

    ReadTeamAnswer(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = answers.latest(execution.getProcessBusinessKey(), AgreeContract.SIGNATURE_FORM);
        var reasons = Objects.requireNonNullElse(answer.text("reasons"), "none");

        AgreeContract.TEAM_ANSWER.set(execution, Objects.requireNonNull(answer.text("outcome")));
        AgreeContract.TEAM_REASONS.set(execution, reasons);
    }
}
