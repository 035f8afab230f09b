package org.spinout.process.spinoutservice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Awards;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/**
 * Asks whether money is promised to the case already. The case is locked first, as whoever promises it does too: so the
 * route either sees the promise here or is waiting when it is told of it.
 */
@Component
class CheckFundingSecured implements JavaDelegate {

    private final Proposals proposals;
    private final Awards awards;

    CheckFundingSecured(Proposals proposals, Awards awards) {
        this.proposals = proposals;
        this.awards = awards;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();

        proposals.lock(caseNumber);

        SpinOutService.FUNDING_SECURED.set(execution, awards.isSecured(caseNumber));
    }
}
