package org.spinout.process.developbusinesscase;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseVariables;
import org.spinout.process.ShownText;
import org.spinout.proposal.Answers;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Sends the case to the sponsor, and notes whether the plan depends on an award. */
@Component
class RecordSubmission implements JavaDelegate {

    private final Answers answers;
    private final Proposals proposals;
    private final CaseChanges changes;
    private final NamedHosts hosts;

    RecordSubmission(Answers answers, Proposals proposals, CaseChanges changes, NamedHosts hosts) {
        this.answers = answers;
        this.proposals = proposals;
        this.changes = changes;
        this.hosts = hosts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseVariables.CASE_NUMBER.from(execution);
        var answer = answers.latest(number, DevelopBusinessCase.SUBMISSION_FORM);
        var dependsOnAward = answer.isYes("dependsOnAward");

        proposals.withMoneyAsCondition(number, dependsOnAward);
        proposals.move(number, ProposalMove.SUBMIT_CASE);
        hosts.take(answer);

        CaseVariables.MONEY_IS_CONDITION.set(execution, dependsOnAward);
        DevelopBusinessCase.CASE_SUMMARY.set(execution, answer.text("summary"));
        DevelopBusinessCase.RETURN_REASON.set(execution, null);
        DevelopBusinessCase.WHAT_CHANGED.set(execution, ShownText.fitting(changes.ofLastSending(number)));
    }
}
