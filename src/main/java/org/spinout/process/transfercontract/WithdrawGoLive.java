package org.spinout.process.transfercontract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.GoLives;
import org.spinout.process.CaseNotices;
import org.springframework.stereotype.Component;

/** Takes a decision to go live back before its day: the case is held, or is not ready any more. It is decided anew. */
@Component
class WithdrawGoLive implements JavaDelegate {

    private final GoLives goLives;
    private final GoLiveFacts facts;
    private final CaseNotices notices;

    WithdrawGoLive(GoLives goLives, GoLiveFacts facts, CaseNotices notices) {
        this.goLives = goLives;
        this.facts = facts;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();

        var reasons = facts.outstanding(caseNumber).replace("**", "");
        goLives.callOff(caseNumber, reasons);

        notices.tellEverybodyInvolved(
                caseNumber,
                "The service does not go live as decided",
                "The day is called off. " + reasons + "\n\nIt is decided anew when nothing stands in the way.");
    }
}
