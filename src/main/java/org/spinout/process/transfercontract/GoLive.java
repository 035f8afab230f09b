package org.spinout.process.transfercontract;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Transfers;
import org.spinout.process.movetransferdate.DecidedDay;
import org.spinout.proposal.Answer;
import org.springframework.stereotype.Component;

/**
 * Takes the service live, or a part of it, in transfers by the models before 0.4. Runs within the submission of the decision, so that whoever decides against a
 * hard stop is told which, and the task stays with them.
 */
@Component
class GoLive implements JavaDelegate {

    private final DecidedDay decidedDay;
    private final Transfers transfers;
    private final GoLiveDecision decisions;
    private final GoLiveFacts facts;

    GoLive(DecidedDay decidedDay, Transfers transfers, GoLiveDecision decisions, GoLiveFacts facts) {
        this.decidedDay = decidedDay;
        this.transfers = transfers;
        this.decisions = decisions;
        this.facts = facts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = decisions.latest(execution.getProcessBusinessKey());

        decidedDay.follow(decision.caseNumber(), Objects.requireNonNull(decision.day("goLiveOn")), decision.user());
        if ("partlyLive".equals(TransferContract.TRANSFER_OUTCOME.from(execution))) {
            goPartlyLive(decision);
        } else {
            goLive(decision);
        }
    }

    private void goLive(Answer decision) {
        var liveOn = Objects.requireNonNull(decision.day("goLiveOn"));
        transfers.goLive(decision.caseNumber(), liveOn, decision.user(), facts.checks(decision.caseNumber(), liveOn));
    }

    private void goPartlyLive(Answer decision) {
        var liveOn = Objects.requireNonNull(decision.day("goLiveOn"));
        transfers.goPartlyLive(
                decision.caseNumber(),
                liveOn,
                Objects.requireNonNull(decision.text("serviceLines")),
                decision.user(),
                facts.checks(decision.caseNumber(), liveOn));
    }
}
