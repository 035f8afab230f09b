package org.spinout.process.bidforfunding;

import org.spinout.process.CaseMessages;
import org.spinout.process.runfundinground.RoundScreens;
import org.springframework.stereotype.Component;

/** Lets those hear of it who work on a bid that is not there any more. */
@Component
class BidDeparture {

    private final CaseMessages messages;
    private final RoundScreens screens;

    BidDeparture(CaseMessages messages, RoundScreens screens) {
        this.messages = messages;
        this.screens = screens;
    }

    /** Whoever assesses it stops; whoever looks at the round's list sees it without the bid. */
    void tell(String bidNumber, String roundNumber) {
        messages.tellEveryPart(BidForFunding.BID_WITHDRAWN, bidNumber);
        screens.refresh(roundNumber);
    }
}
