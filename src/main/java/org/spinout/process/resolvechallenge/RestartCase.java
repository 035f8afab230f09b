package org.spinout.process.resolvechallenge;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Contract;
import org.spinout.contract.Contracts;
import org.spinout.contract.GoLives;
import org.spinout.process.CaseMessages;
import org.spinout.proposal.Answer;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Sends the case back to its options appraisal, if there is anything to go back from and its route can. */
@Component
class RestartCase implements JavaDelegate {

    private static final String BEGINS_AGAIN = "The case begins again at its options appraisal.";

    private final OutcomeForms outcomes;
    private final Proposals proposals;
    private final Contracts contracts;
    private final GoLives goLives;
    private final RuntimeService runtime;
    private final CaseMessages messages;

    RestartCase(
            OutcomeForms outcomes,
            Proposals proposals,
            Contracts contracts,
            GoLives goLives,
            @Lazy RuntimeService runtime,
            CaseMessages messages) {
        this.outcomes = outcomes;
        this.proposals = proposals;
        this.contracts = contracts;
        this.goLives = goLives;
        this.runtime = runtime;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();

        requireDecided(caseNumber);
        requireUnbound(outcomes.latest(execution));
        requireRoute(caseNumber);

        contracts.find(caseNumber).ifPresent(contract -> giveUp(outcomes.latest(execution)));

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

    /**
     * A contract binds two parties; a decision of one of them does not undo it, but both together may. One that is still
     * conditional binds nobody.
     */
    private void requireUnbound(Answer decision) {
        var binds = contracts
                .find(decision.caseNumber())
                .filter(Contract::isUnconditional)
                .isPresent();
        if (binds && !decision.isYes("contractEnded")) {
            throw new Refusal(
                    "contractEnded",
                    "restart",
                    "The contract of " + decision.caseNumber()
                            + " is signed, so the case can begin again only if both sides have agreed to end it. Say that"
                            + " they have, let the case go on, or end it.");
        }
    }

    /** What was signed, and any day that was decided on, goes with the route that is left. */
    private void giveUp(Answer decision) {
        contracts.endByAgreement(decision.caseNumber(), BEGINS_AGAIN, decision.user());
        goLives.callOff(decision.caseNumber(), BEGINS_AGAIN);
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
