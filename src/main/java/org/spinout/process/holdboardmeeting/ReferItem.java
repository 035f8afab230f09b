package org.spinout.process.holdboardmeeting;

import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.ITEM_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.AgendaItems;
import org.springframework.stereotype.Component;

/** Sends an item that this board can never decide back to its case, for a dispensation or another body. */
@Component
class ReferItem implements JavaDelegate {

    private final AgendaItems items;
    private final Referrals referrals;

    ReferItem(AgendaItems items, Referrals referrals) {
        this.items = items;
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var item = items.get(ITEM_ID.from(execution));

        referrals.sendBack(item);
    }
}
