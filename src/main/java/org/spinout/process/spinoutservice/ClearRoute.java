package org.spinout.process.spinoutservice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.Conditions;
import org.spinout.process.CaseMessages;
import org.spinout.process.agreecontract.AgreeContract;
import org.spinout.process.dischargeconditions.DischargeConditions;
import org.spinout.process.holdboardmeeting.AgendaWithdrawal;
import org.springframework.stereotype.Component;

/**
 * Takes off the route what hung on an approval that no longer stands: the item on an agenda, the conditions, the request
 * for a contract. What the case holds of a fund stays, for the case goes on.
 */
@Component
class ClearRoute implements JavaDelegate {

    private final AgendaWithdrawal agenda;
    private final Conditions conditions;
    private final CaseMessages messages;

    ClearRoute(AgendaWithdrawal agenda, Conditions conditions, CaseMessages messages) {
        this.agenda = agenda;
        this.conditions = conditions;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();

        agenda.withdraw(caseNumber);
        conditions.setAside(caseNumber);

        messages.tellPartsBy(DischargeConditions.PROCESS, SpinOutService.PROPOSAL_WITHDRAWN, caseNumber);
        messages.tellEveryPart(AgreeContract.REQUEST_CALLED_OFF, caseNumber);
    }
}
