package org.spinout.process.movetransferdate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseVariables;
import org.spinout.process.renewevidence.RenewEvidence;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Has evidence given again that does not hold for the new date. */
@Component
class AskForNewEvidence implements JavaDelegate {

    private final Proposals proposals;
    private final NewEvidence evidence;

    AskForNewEvidence(Proposals proposals, NewEvidence evidence) {
        this.proposals = proposals;
        this.evidence = evidence;
    }

    @Override
    public void execute(DelegateExecution execution) {
        evidence.ask(
                proposals.get(CaseVariables.CASE_NUMBER.from(execution)),
                MoveTransferDate.newDate(execution),
                RenewEvidence.STALE_TEXT.from(execution));
    }
}
