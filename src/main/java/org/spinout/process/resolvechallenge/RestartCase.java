package org.spinout.process.resolvechallenge;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Transfers;
import org.spinout.process.CaseMessages;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Sends the case back to its options appraisal, if there is anything to go back from and its route can. */
@Component
class RestartCase implements JavaDelegate {

    private final Proposals proposals;
    private final Transfers transfers;
    private final RuntimeService runtime;
    private final CaseMessages messages;

    RestartCase(Proposals proposals, Transfers transfers, @Lazy RuntimeService runtime, CaseMessages messages) {
        this.proposals = proposals;
        this.transfers = transfers;
        this.runtime = runtime;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();

        requireDecided(caseNumber);
        requireUnsigned(caseNumber);
        requireRoute(caseNumber);

        messages.tell(ResolveChallenge.ROUTE_RESTARTED, caseNumber, Map.of());
    }

    private void requireDecided(String caseNumber) {
        var state = proposals.lock(caseNumber).state();
        if (!ProposalMove.RESTART.isLegalFrom(state)) {
            throw new Refusal(
                    "outcome",
                    "restart",
                    "There is nothing to begin again: " + caseNumber + " has not got past its business case. ("
                            + state.meaning() + ".) Let the case go on, or end it.");
        }
    }

    /** A contract binds two parties; a decision of one of them does not undo it. */
    private void requireUnsigned(String caseNumber) {
        if (transfers.find(caseNumber).isPresent()
                && transfers.contract(caseNumber).isPresent()) {
            throw new Refusal(
                    "outcome",
                    "restart",
                    "The contract of " + caseNumber
                            + " is signed, so the case cannot begin again. Let it go on, or end it.");
        }
    }

    /** Cases that began before challenges were known run on a route that has no way back; see the changelog. */
    private void requireRoute(String caseNumber) {
        var ways = runtime.createExecutionQuery()
                .messageEventSubscriptionName(ResolveChallenge.ROUTE_RESTARTED)
                .processInstanceBusinessKey(caseNumber)
                .count();
        if (ways == 0) {
            throw new Refusal.Conflict("The case " + caseNumber
                    + " runs on an older model of the route, from which no way leads back to the options appraisal. Ask a"
                    + " process owner to move it to the newest model first. Until then the challenge stays open and the"
                    + " case stays held.");
        }
    }
}
