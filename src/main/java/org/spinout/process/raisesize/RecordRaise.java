package org.spinout.process.raisesize;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseVariables;
import org.spinout.process.developbusinesscase.CarriedDrafts;
import org.spinout.process.developbusinesscase.DevelopBusinessCase;
import org.spinout.process.people.Role;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.spinout.record.NewEntry;
import org.springframework.stereotype.Component;

/** Enters the raised size in the record, and lets a case that is being written hear of it. */
@Component
class RecordRaise implements JavaDelegate {

    private final Answers answers;
    private final Proposals proposals;
    private final DecisionRecord record;
    private final CarriedDrafts drafts;
    private final CaseMessages messages;

    RecordRaise(
            Answers answers, Proposals proposals, DecisionRecord record, CarriedDrafts drafts, CaseMessages messages) {
        this.answers = answers;
        this.proposals = proposals;
        this.record = record;
        this.drafts = drafts;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var proposal = proposals.get(CaseVariables.CASE_NUMBER.from(execution));
        var chair = RaiseSize.REQUESTER.from(execution);
        var raised = RaiseSize.RAISED_SIZE.from(execution);
        var reasons = RaiseSize.REASONS.from(execution);

        var answer = answers.keep(
                proposal.number(),
                DevelopBusinessCase.RAISE_FORM,
                null,
                chair,
                Map.of("raisedSize", raised, "outcome", "rewrite", "reasons", reasons));
        record.enter(new NewEntry(
                proposal.number(),
                "Size raised by the board",
                raised,
                null,
                reasons,
                chair,
                Role.BOARD_CHAIRS.group(),
                proposal.bodyId(),
                List.of(answer.reference()),
                List.of()));
        drafts.setAside(proposal.number());

        messages.tellEveryPart(DevelopBusinessCase.SIZE_RAISED, proposal.number());
    }
}
