package org.spinout.process.bringoverlines;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.GoLives;
import org.spinout.process.OwnAnswers;
import org.spinout.process.transfercontract.GoLiveFacts;
import org.springframework.stereotype.Component;

/** Takes more service lines live. A hard stop stops them as it stopped the first. */
@Component
class FollowWithLines implements JavaDelegate {

    private final GoLives goLives;
    private final GoLiveFacts facts;
    private final OwnAnswers answers;

    FollowWithLines(GoLives goLives, GoLiveFacts facts, OwnAnswers answers) {
        this.goLives = goLives;
        this.facts = facts;
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = answers.latest(execution, BringOverLines.LINES_FORM);
        var liveOn = Objects.requireNonNull(decision.day("goLiveOn"));

        goLives.follow(
                decision.caseNumber(),
                decision.choices("linesLive"),
                liveOn,
                decision.user(),
                facts.checks(decision.caseNumber(), liveOn));

        BringOverLines.LINES_LEFT.set(
                execution, !goLives.waiting(decision.caseNumber()).isEmpty());
    }
}
