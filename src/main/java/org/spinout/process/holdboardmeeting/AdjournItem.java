package org.spinout.process.holdboardmeeting;

import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.ITEM_ID;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.QUORUM_OUTLOOK;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.QUORUM_TEXT;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.SECRETARY;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.AgendaItems;
import org.springframework.stereotype.Component;

/** Puts an item without a quorum off to the next meeting, and finds out whether there could ever be one. */
@Component
class AdjournItem implements JavaDelegate {

    private final AgendaItems items;
    private final Referrals referrals;
    private final ItemForecast forecast;

    AdjournItem(AgendaItems items, Referrals referrals, ItemForecast forecast) {
        this.items = items;
        this.referrals = referrals;
        this.forecast = forecast;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var item = items.get(ITEM_ID.from(execution));
        var hopeless = forecast.isHopeless(item);

        referrals.putOff(
                item, SECRETARY.from(execution), execution.getProcessBusinessKey(), QUORUM_TEXT.from(execution));

        execution.setVariableLocal(QUORUM_OUTLOOK.name(), hopeless ? "never" : "possible");
    }
}
