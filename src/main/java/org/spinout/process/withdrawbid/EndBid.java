package org.spinout.process.withdrawbid;

import static org.spinout.process.bidforfunding.BidForFunding.BID_NUMBER;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.Bids;
import org.spinout.process.bidforfunding.BidForFunding;
import org.spinout.process.bidforfunding.BidMessages;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Takes the bid out of its round, with the team's reasons, and ends what runs for it. */
@Component
class EndBid implements JavaDelegate {

    private final Bids bids;
    private final Answers answers;
    private final BidMessages messages;

    EndBid(Bids bids, Answers answers, BidMessages messages) {
        this.bids = bids;
        this.answers = answers;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = BID_NUMBER.from(execution);
        var reasons = WithdrawBid.REASONS.from(execution);

        bids.withdraw(number);
        answers.keep(
                execution.getProcessBusinessKey(),
                WithdrawBid.FORM,
                null,
                WithdrawBid.REQUESTER.from(execution),
                Map.of(BID_NUMBER.name(), number, WithdrawBid.REASONS.name(), reasons));

        messages.tell(BidForFunding.BID_WITHDRAWN, number, Map.of());
    }
}
