package org.spinout.process.judgerescue;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.process.OwnAnswers;
import org.spinout.process.relievedistress.RelieveDistress;
import org.springframework.stereotype.Component;

/** Tells the enterprise what the commissioner says to its rescue. */
@Component
class TellRescueJudged implements JavaDelegate {

    private final OwnAnswers answers;
    private final CaseMessages messages;

    TellRescueJudged(OwnAnswers answers, CaseMessages messages) {
        this.answers = answers;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var judgement = answers.latest(execution, "judge-rescue");

        messages.tellPartsHolding(
                RelieveDistress.RESCUE_JUDGED,
                execution.getProcessBusinessKey(),
                RelieveDistress.RESCUE_ID.name(),
                RelieveDistress.RESCUE_ID.from(execution),
                Map.of(
                        RelieveDistress.RESCUE_JUDGEMENT.name(), RelieveDistress.RESCUE_JUDGEMENT.from(execution),
                        RelieveDistress.JUDGEMENT_TEXT.name(), Objects.requireNonNull(judgement.text("reasons"))));
    }
}
