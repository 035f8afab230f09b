package org.spinout.process.bringoverlines;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.GoLives;
import org.spinout.process.CaseNotices;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Leaves the lines that wait with their host, and tells everybody why. */
@Component
class KeepLines implements JavaDelegate {

    private final GoLives goLives;
    private final OwnAnswers answers;
    private final CaseNotices notices;

    KeepLines(GoLives goLives, OwnAnswers answers, CaseNotices notices) {
        this.goLives = goLives;
        this.answers = answers;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = answers.latest(execution, BringOverLines.LINES_FORM);
        var reasons = Objects.requireNonNull(decision.text("reasons"));
        var staying = goLives.waiting(decision.caseNumber());

        goLives.stay(decision.caseNumber(), staying, reasons, decision.user());

        notices.tellEverybodyInvolved(
                decision.caseNumber(),
                "The rest of the service stays",
                String.join(", ", staying) + " stays with its host. The reasons: " + reasons);
        BringOverLines.LINES_LEFT.set(execution, false);
    }
}
