package org.spinout.process.withdrawproposal;

import static org.spinout.process.withdrawproposal.WithdrawProposal.ENDED_AS;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseVariables;
import org.spinout.process.holdboardmeeting.AgendaWithdrawal;
import org.spinout.process.spinoutservice.SpinOutService;
import org.springframework.stereotype.Component;

/** Ends everything that runs for the case: its item before a board, the spine with its stages, and what runs beside. */
@Component
class EndCase implements JavaDelegate {

    private final AgendaWithdrawal agenda;
    private final CaseMessages messages;

    EndCase(AgendaWithdrawal agenda, CaseMessages messages) {
        this.agenda = agenda;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CaseVariables.CASE_NUMBER.from(execution);

        var endedAs = ENDED_AS.from(execution);

        agenda.withdraw(caseNumber);
        messages.tellEveryPart(SpinOutService.PROPOSAL_WITHDRAWN, caseNumber, Map.of(ENDED_AS.name(), endedAs));
    }
}
