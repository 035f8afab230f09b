package org.spinout.process.withdrawproposal;

import static org.spinout.process.withdrawproposal.WithdrawProposal.ENDED_AS;
import static org.spinout.process.withdrawproposal.WithdrawProposal.FORM;
import static org.spinout.process.withdrawproposal.WithdrawProposal.REASONS;
import static org.spinout.process.withdrawproposal.WithdrawProposal.REASON_CODE;
import static org.spinout.process.withdrawproposal.WithdrawProposal.REQUESTER;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseVariables;
import org.spinout.process.people.Role;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.spinout.record.NewEntry;
import org.springframework.stereotype.Component;

/** Enters in the record that the team ended its case, who said so and why. */
@Component
class RecordWithdrawal implements JavaDelegate {

    private final Answers answers;
    private final Proposals proposals;
    private final DecisionRecord record;

    RecordWithdrawal(Answers answers, Proposals proposals, DecisionRecord record) {
        this.answers = answers;
        this.proposals = proposals;
        this.record = record;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var proposal = proposals.get(CaseVariables.CASE_NUMBER.from(execution));
        var requester = REQUESTER.from(execution);
        var code = REASON_CODE.from(execution);
        var reasons = REASONS.from(execution);

        var answer = answers.keep(
                proposal.number(), FORM, null, requester, Map.of(REASON_CODE.name(), code, REASONS.name(), reasons));

        record.enter(new NewEntry(
                proposal.number(),
                "Withdraw proposal",
                ENDED_AS.from(execution),
                code,
                reasons,
                requester,
                Role.PROPOSERS.group(),
                proposal.bodyId(),
                List.of(answer.reference()),
                List.of()));
    }
}
