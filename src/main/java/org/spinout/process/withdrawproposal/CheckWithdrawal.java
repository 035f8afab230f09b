package org.spinout.process.withdrawproposal;

import static org.spinout.process.withdrawproposal.WithdrawProposal.ENDED_AS;
import static org.spinout.process.withdrawproposal.WithdrawProposal.REQUESTER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Transfers;
import org.spinout.process.CaseVariables;
import org.spinout.process.TeamRequests;
import org.springframework.stereotype.Component;

/** Asks whether this person may end this case, and what that is called now that a contract is signed or not. */
@Component
class CheckWithdrawal implements JavaDelegate {

    private final TeamRequests requests;
    private final Transfers transfers;

    CheckWithdrawal(TeamRequests requests, Transfers transfers) {
        this.requests = requests;
        this.transfers = transfers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var proposal = requests.admit(CaseVariables.CASE_NUMBER.from(execution), REQUESTER.from(execution));

        var signed = transfers.contract(proposal.number()).isPresent();

        execution.setProcessBusinessKey(proposal.number());
        CaseVariables.SERVICE_NAME.set(execution, proposal.serviceName());
        ENDED_AS.set(execution, signed ? "calledOff" : "withdrawn");
    }
}
