package org.spinout.process.runfundinground;

import static org.spinout.process.bidforfunding.BidForFunding.BID_DECIDED;
import static org.spinout.process.bidforfunding.BidForFunding.BID_RESULT;
import static org.spinout.process.bidforfunding.BidForFunding.ROUND_NUMBER;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.FundingRounds;
import org.spinout.fund.round.Reserves;
import org.spinout.process.OwnAnswers;
import org.spinout.process.bidforfunding.BidMessages;
import org.spinout.process.bidforfunding.BidOutcome;
import org.springframework.stereotype.Component;

/** Offers money that has come free to the next bids of the reserve list that it fits. */
@Component
class PromoteReserve implements JavaDelegate {

    private final FundingRounds rounds;
    private final Reserves reserves;
    private final OfferDays offers;
    private final OwnAnswers answers;
    private final RoundRecord record;
    private final BidMessages messages;

    PromoteReserve(
            FundingRounds rounds,
            Reserves reserves,
            OfferDays offers,
            OwnAnswers answers,
            RoundRecord record,
            BidMessages messages) {
        this.rounds = rounds;
        this.reserves = reserves;
        this.offers = offers;
        this.answers = answers;
        this.record = record;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var round = rounds.get(ROUND_NUMBER.from(execution));
        var decision = answers.latest(execution, RunFundingRound.DECISION_FORM);

        var movedUp = reserves.promote(round.number(), offers.lastDay(), Objects.requireNonNull(round.decidedBy()));

        movedUp.forEach(one -> {
            record.enter(one, decision, execution.getTenantId());
            messages.tellForSure(BID_DECIDED, one.bidNumber(), Map.of(BID_RESULT.name(), BidOutcome.INVEST.code()));
        });
    }
}
