package org.spinout.process.runfundinground;

import static org.spinout.process.bidforfunding.BidForFunding.ROUND_NUMBER;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.BidState;
import org.spinout.fund.round.FundingRounds;
import org.spinout.process.bidforfunding.BidForFunding;
import org.spinout.process.bidforfunding.BidMessages;
import org.springframework.stereotype.Component;

/** Closes a round for everybody; bids that were begun and not sent are listed as such, and their teams told. */
@Component
class CloseBidding implements JavaDelegate {

    private final FundingRounds rounds;
    private final BidMessages messages;
    private final RoundScreens screens;

    CloseBidding(FundingRounds rounds, BidMessages messages, RoundScreens screens) {
        this.rounds = rounds;
        this.messages = messages;
        this.screens = screens;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = ROUND_NUMBER.from(execution);

        var closing = rounds.close(number);
        closing.notSubmitted().forEach(bid -> messages.tell(BidForFunding.BIDDING_CLOSED, bid.number(), Map.of()));

        RunFundingRound.ANY_BIDS.set(
                execution, closing.submitted().stream().anyMatch(bid -> bid.state() == BidState.SUBMITTED));
        RunFundingRound.SCORERS_NOTE.set(execution, "");
        RunFundingRound.PANEL_CHOICES.set(execution, screens.panel(execution.getTenantId()));
        execution.setVariables(screens.bidsOf(number));
    }
}
