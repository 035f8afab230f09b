package org.spinout.process.returnperformance;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.process.OwnAnswers;
import org.spinout.process.sustainenterprise.SustainEnterprise;
import org.springframework.stereotype.Component;

/** Sends what the officers answered to the commissioner who asked. */
@Component
class SendAnswer implements JavaDelegate {

    private final OwnAnswers answers;
    private final CaseMessages messages;

    SendAnswer(OwnAnswers answers, CaseMessages messages) {
        this.answers = answers;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = answers.latest(execution, "answer-review");

        messages.tellPartsHolding(
                ReturnPerformance.REVIEW_ANSWERED,
                execution.getProcessBusinessKey(),
                SustainEnterprise.RETURN_NUMBER.name(),
                SustainEnterprise.RETURN_NUMBER.from(execution),
                Map.of(
                        ReturnPerformance.OFFICERS_ANSWER.name(),
                        Objects.requireNonNull(answer.text("officersAnswer"))));
    }
}
