package org.spinout.process.decideforhost;

import static org.spinout.process.CaseVariables.BODY_ID;
import static org.spinout.process.CaseVariables.CASE_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.holdboardmeeting.AgendaWithdrawal;
import org.springframework.stereotype.Component;

/** Takes a case that has ended, begins again or is decided by another, off this host's agenda, even from the table. */
@Component
class LeaveAgenda implements JavaDelegate {

    private final AgendaWithdrawal agenda;

    LeaveAgenda(AgendaWithdrawal agenda) {
        this.agenda = agenda;
    }

    @Override
    public void execute(DelegateExecution execution) {
        agenda.withdraw(CASE_NUMBER.from(execution), BODY_ID.from(execution));
    }
}
