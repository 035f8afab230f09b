package org.spinout.process.transfercontract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.NewTransfer;
import org.spinout.contract.Transfers;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Opens the transfer with the tracks it needs, or takes up the one that the board interrupted. */
@Component
class OpenTransfer implements JavaDelegate {

    private final Proposals proposals;
    private final Transfers transfers;
    private final TransferRules rules;
    private final FirstDate firstDate;

    OpenTransfer(Proposals proposals, Transfers transfers, TransferRules rules, FirstDate firstDate) {
        this.proposals = proposals;
        this.transfers = transfers;
        this.rules = rules;
        this.firstDate = firstDate;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var proposal = proposals.get(execution.getProcessBusinessKey());
        var tracks = rules.tracks(CaseVariables.SIZE.from(execution), CaseVariables.SCHEME.from(execution));

        if (transfers.find(proposal.number()).isEmpty()) {
            transfers.open(new NewTransfer(
                    proposal.number(),
                    proposal.bodyId(),
                    proposal.contractingBodyId(),
                    proposal.regulatedActivity(),
                    tracks));
            firstDate.take(proposal.number(), TransferContract.EXPRESSION_FORM, "plannedStart");
        }

        CaseVariables.REGULATED_ACTIVITY.set(execution, proposal.regulatedActivity());
    }
}
