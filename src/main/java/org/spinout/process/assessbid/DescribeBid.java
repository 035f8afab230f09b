package org.spinout.process.assessbid;

import static org.spinout.process.bidforfunding.BidForFunding.BID_NUMBER;
import static org.spinout.process.bidforfunding.BidForFunding.ROUND_NUMBER;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.Bids;
import org.spinout.fund.round.FundingRounds;
import org.spinout.process.CaseVariables;
import org.spinout.process.bidforfunding.BidForFunding;
import org.spinout.process.bidforfunding.BidWords;
import org.spinout.process.runfundinground.RoundWords;
import org.springframework.stereotype.Component;

/** Lays a bid before those who will test, score and visit it. */
@Component
class DescribeBid implements JavaDelegate {

    /** What the team wrote, under the names its own form has. */
    private static final List<String> SECTIONS =
            List.of("purpose", "need", "benefit", "delivery", "valueForMoney", "firstMilestone");

    private final Bids bids;
    private final FundingRounds rounds;
    private final BidWords words;
    private final RoundWords roundWords;

    DescribeBid(Bids bids, FundingRounds rounds, BidWords words, RoundWords roundWords) {
        this.bids = bids;
        this.rounds = rounds;
        this.words = words;
        this.roundWords = roundWords;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var bid = bids.get(BID_NUMBER.from(execution));
        var round = rounds.get(ROUND_NUMBER.from(execution));
        var sent = words.sent(bid);

        SECTIONS.forEach(section -> execution.setVariable(section, sent.text(section)));

        CaseVariables.SERVICE_NAME.set(execution, words.service(bid));
        BidForFunding.ROUND_TEXT.set(execution, roundWords.of(round));
        AssessBid.BID_TEXT.set(execution, words.heading(bid));
        AssessBid.CRITERIA_TEXT.set(execution, roundWords.criteria(round));
        AssessBid.PRODUCT.set(execution, bid.submittedRequest().product().code());
        AssessBid.VISIT_NEEDED.set(execution, round.visits(bid.requested()));
        AssessBid.ASKED.set(execution, new ArrayList<String>());
    }
}
