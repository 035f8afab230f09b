package org.spinout.process.dischargeconditions;

import static org.spinout.process.dischargeconditions.DischargeConditions.ANSWER_FORM;
import static org.spinout.process.dischargeconditions.DischargeConditions.ASKED_UNTIL_DAY;
import static org.spinout.process.dischargeconditions.DischargeConditions.CONDITION_STANDING;
import static org.spinout.process.dischargeconditions.DischargeConditions.EVIDENCE_BY;
import static org.spinout.process.dischargeconditions.DischargeConditions.EXTENSION_REASONS;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.proposal.Answers;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Reads whether the owner sends evidence or asks for more time, and who did. */
@Component
class ReadConditionAnswer implements JavaDelegate {

    private final Answers answers;

    ReadConditionAnswer(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = answers.latest(execution.getProcessBusinessKey(), ANSWER_FORM);
        var until = answer.day("askedUntil");

        var moreTime = "moreTime".equals(answer.text("outcome"));

        CONDITION_STANDING.set(execution, moreTime ? "moreTimeAsked" : "evidenceGiven");
        EVIDENCE_BY.set(execution, answer.user());
        ASKED_UNTIL_DAY.set(execution, until == null ? "" : Days.inWords(until));
        EXTENSION_REASONS.set(execution, answer.text("reasons"));
    }
}
