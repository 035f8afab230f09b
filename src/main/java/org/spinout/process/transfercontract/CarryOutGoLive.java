package org.spinout.process.transfercontract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.GoLives;
import org.spinout.contract.Transfer;
import org.spinout.contract.Transfers;
import org.springframework.stereotype.Component;

/** Takes the service live on its day, or says that something has come in the way since it was decided. */
@Component
class CarryOutGoLive implements JavaDelegate {

    private final GoLives goLives;
    private final Transfers transfers;
    private final GoLiveDecision decisions;
    private final GoLiveFacts facts;

    CarryOutGoLive(GoLives goLives, Transfers transfers, GoLiveDecision decisions, GoLiveFacts facts) {
        this.goLives = goLives;
        this.transfers = transfers;
        this.decisions = decisions;
        this.facts = facts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = decisions.latest(execution.getProcessBusinessKey());
        var liveOn = GoLiveDecision.plan(decision).liveOn();

        var objections =
                goLives.carryOut(decision.caseNumber(), decision.user(), facts.checks(decision.caseNumber(), liveOn));

        TransferContract.STILL_READY.set(execution, objections.isEmpty());
        TransferContract.LINES_WAITING.set(
                execution, !goLives.waiting(decision.caseNumber()).isEmpty());
        transfers
                .find(decision.caseNumber())
                .map(Transfer::end)
                .ifPresent(end -> TransferContract.TRANSFER_OUTCOME.set(
                        execution, end.outcome().code()));
    }
}
