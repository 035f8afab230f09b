package org.spinout.process.spinoutservice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.Conditions;
import org.spinout.process.CaseMessages;
import org.spinout.process.agreecontract.AgreeContract;
import org.spinout.process.announcewave.WaveWithdrawal;
import org.spinout.process.decideforhost.DecideForHost;
import org.spinout.process.dischargeconditions.DischargeConditions;
import org.spinout.process.holdboardmeeting.AgendaWithdrawal;
import org.spinout.proposal.Hosts;
import org.springframework.stereotype.Component;

/**
 * Takes off the route what hung on an approval that no longer stands: the item on an agenda, the place in a wave, the
 * conditions, the request for a contract, and what other hosts were asked. What the case holds of a fund stays, for the
 * case goes on.
 */
@Component
class ClearRoute implements JavaDelegate {

    private final AgendaWithdrawal agenda;
    private final WaveWithdrawal wave;
    private final Conditions conditions;
    private final Hosts hosts;
    private final CaseMessages messages;

    ClearRoute(
            AgendaWithdrawal agenda, WaveWithdrawal wave, Conditions conditions, Hosts hosts, CaseMessages messages) {
        this.hosts = hosts;
        this.agenda = agenda;
        this.wave = wave;
        this.conditions = conditions;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();

        agenda.withdraw(caseNumber);
        wave.dropOut(caseNumber, "A challenge has sent the proposal back to its options appraisal.");
        conditions.setAside(caseNumber);
        hosts.restart(caseNumber);

        messages.tellPartsBy(DischargeConditions.PROCESS, SpinOutService.PROPOSAL_WITHDRAWN, caseNumber);
        messages.tellPartsBy(DecideForHost.PROCESS, SpinOutService.PROPOSAL_WITHDRAWN, caseNumber);
        messages.tellEveryPart(AgreeContract.REQUEST_CALLED_OFF, caseNumber);
    }
}
