package org.spinout.process.holdboardmeeting;

import java.util.List;
import org.spinout.board.AgendaItem;
import org.spinout.board.AgendaItems;
import org.spinout.board.Interests;
import org.spinout.process.CaseMessages;
import org.spinout.process.decideatboard.DecideAtBoard;
import org.spinout.process.people.Role;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.spinout.record.NewEntry;
import org.springframework.stereotype.Component;

/** Puts items off for want of a quorum, with an entry in the record; nothing is decided by that. */
@Component
class Referrals {

    private final AgendaItems items;
    private final Interests interests;
    private final Proposals proposals;
    private final DecisionRecord record;
    private final CaseMessages messages;

    Referrals(
            AgendaItems items, Interests interests, Proposals proposals, DecisionRecord record, CaseMessages messages) {
        this.items = items;
        this.interests = interests;
        this.proposals = proposals;
        this.record = record;
        this.messages = messages;
    }

    /** Off this agenda; the item waits for the next one. @param why the quorum that was found, in words */
    void putOff(AgendaItem item, String secretary, String meetingNumber, String why) {
        var barred = interests.barred(item.id(), proposals.team(item.caseNumber()));
        items.putOff(item.id());
        record.enter(new NewEntry(
                item.caseNumber(),
                "Put off for want of a quorum",
                "adjourned",
                null,
                why,
                secretary,
                Role.BOARD_SECRETARIES.group(),
                item.bodyId(),
                List.of(meetingNumber),
                List.copyOf(barred)));
    }

    /** Back to its case, which seeks a way out. A case begun before there was one lets the item wait. */
    void sendBack(AgendaItem item) {
        messages.tellPartsHolding(
                DecideAtBoard.ITEM_REFERRED, item.caseNumber(), DecideAtBoard.ITEM_ID.name(), item.id());
    }
}
