package org.spinout.process.considerexpressionofinterest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseVariables;
import org.spinout.process.weighrivalproposals.RivalProposals;
import org.springframework.stereotype.Component;

/**
 * Looks for other teams of the host who ask for the same service. What it finds goes to the host alone: nothing of it may
 * become a variable of this stage, for the team could read that.
 */
@Component
class FindRivals implements JavaDelegate {

    private final RivalProposals rivals;

    FindRivals(RivalProposals rivals) {
        this.rivals = rivals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rivals.lookFor(CaseVariables.CASE_NUMBER.from(execution));
    }
}
