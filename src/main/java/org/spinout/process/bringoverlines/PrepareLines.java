package org.spinout.process.bringoverlines;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.GoLives;
import org.spinout.process.ShownText;
import org.spinout.process.transfercontract.GoLiveFacts;
import org.spinout.process.transfercontract.LineChoices;
import org.springframework.stereotype.Component;

/** Lists the lines that wait, and what would stand in their way. */
@Component
class PrepareLines implements JavaDelegate {

    private final GoLives goLives;
    private final GoLiveFacts facts;

    PrepareLines(GoLives goLives, GoLiveFacts facts) {
        this.goLives = goLives;
        this.facts = facts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();

        BringOverLines.LINE_CHOICES.set(execution, LineChoices.of(goLives.waiting(caseNumber)));
        BringOverLines.OUTSTANDING.set(execution, ShownText.whole(facts.outstanding(caseNumber)));
    }
}
