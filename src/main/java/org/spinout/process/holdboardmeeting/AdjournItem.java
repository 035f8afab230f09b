package org.spinout.process.holdboardmeeting;

import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.ITEM_ID;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.QUORUM_TEXT;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.SECRETARY;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.AgendaItems;
import org.spinout.board.Interests;
import org.spinout.process.people.Role;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.spinout.record.NewEntry;
import org.springframework.stereotype.Component;

/** Puts an item without a quorum off to the next meeting, and says so in the record: nothing was decided. */
@Component
class AdjournItem implements JavaDelegate {

    private final AgendaItems items;
    private final Interests interests;
    private final Proposals proposals;
    private final DecisionRecord record;

    AdjournItem(AgendaItems items, Interests interests, Proposals proposals, DecisionRecord record) {
        this.items = items;
        this.interests = interests;
        this.proposals = proposals;
        this.record = record;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var item = items.get(ITEM_ID.from(execution));
        var barred = interests.barred(item.id(), proposals.team(item.caseNumber()));

        items.putOff(item.id());

        record.enter(new NewEntry(
                item.caseNumber(),
                "Put off for want of a quorum",
                "adjourned",
                null,
                QUORUM_TEXT.from(execution),
                SECRETARY.from(execution),
                Role.BOARD_SECRETARIES.group(),
                item.bodyId(),
                List.of(execution.getProcessBusinessKey()),
                List.copyOf(barred)));
    }
}
