package org.spinout.process.transfercontract;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Transfers;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/**
 * Takes the service live, or a part of it. Runs within the submission of the decision, so that whoever decides against a
 * hard stop is told which, and the task stays with them.
 */
@Component
class GoLive implements JavaDelegate {

    private final Transfers transfers;
    private final Answers answers;
    private final GoLiveFacts facts;

    GoLive(Transfers transfers, Answers answers, GoLiveFacts facts) {
        this.transfers = transfers;
        this.answers = answers;
        this.facts = facts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = answers.latest(execution.getProcessBusinessKey(), TransferContract.GO_LIVE_FORM);

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
