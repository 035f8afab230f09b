package org.spinout.process.resolvechallenge;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.process.holdboardmeeting.AgendaWithdrawal;
import org.spinout.process.spinoutservice.SpinOutService;
import org.spinout.process.withdrawproposal.WithdrawProposal;
import org.springframework.stereotype.Component;

/** Gives the case up: everything that runs for it ends as in a withdrawal, and its money goes back to the fund. */
@Component
class EndChallengedCase implements JavaDelegate {

    private final AgendaWithdrawal agenda;
    private final CaseMessages messages;

    EndChallengedCase(AgendaWithdrawal agenda, CaseMessages messages) {
        this.agenda = agenda;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();

        agenda.withdraw(caseNumber);
        messages.tellEveryPartBut(
                resolving(execution),
                SpinOutService.PROPOSAL_WITHDRAWN,
                caseNumber,
                Map.of(WithdrawProposal.ENDED_AS.name(), "abandoned"));
    }

    /** This very instance, and the review whose answer it has just taken up: both are about to end. */
    private static Set<String> resolving(DelegateExecution execution) {
        var review = ResolveChallenge.REVIEW_INSTANCE.orNull(execution);
        return review == null
                ? Set.of(execution.getProcessInstanceId())
                : Set.of(execution.getProcessInstanceId(), review);
    }
}
