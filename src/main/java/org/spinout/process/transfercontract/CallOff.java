package org.spinout.process.transfercontract;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Transfers;
import org.spinout.process.CaseNotices;
import org.springframework.stereotype.Component;

/** Ends the transfer without a launch, and tells the team why. */
@Component
class CallOff implements JavaDelegate {

    private final Transfers transfers;
    private final GoLiveDecision decisions;
    private final CaseNotices notices;

    CallOff(Transfers transfers, GoLiveDecision decisions, CaseNotices notices) {
        this.transfers = transfers;
        this.decisions = decisions;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = decisions.latest(execution.getProcessBusinessKey());
        var reasons = Objects.requireNonNull(decision.text("reasons"));

        transfers.callOff(decision.caseNumber(), reasons, decision.user());

        notices.tellTeam(decision.caseNumber(), "The transfer is called off", "The reasons: " + reasons);
    }
}
