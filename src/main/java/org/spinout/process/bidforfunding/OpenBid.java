package org.spinout.process.bidforfunding;

import static org.spinout.process.bidforfunding.BidForFunding.ROUND_NUMBER;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.Bids;
import org.spinout.fund.round.FundingRounds;
import org.spinout.process.CaseVariables;
import org.spinout.process.awardfunding.ApplicationRules;
import org.spinout.process.runfundinground.RoundWords;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Begins a bid of a team that may bid, in a round that takes bids. */
@Component
class OpenBid implements JavaDelegate {

    private final Proposals proposals;
    private final ApplicationRules rules;
    private final FundingRounds rounds;
    private final Bids bids;
    private final RoundWords words;

    OpenBid(Proposals proposals, ApplicationRules rules, FundingRounds rounds, Bids bids, RoundWords words) {
        this.proposals = proposals;
        this.rules = rules;
        this.rounds = rounds;
        this.bids = bids;
        this.words = words;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CaseVariables.CASE_NUMBER.from(execution);
        var bidder = BidForFunding.BIDDER.from(execution);

        rules.requireMember(caseNumber, bidder);
        var proposal = rules.requireAccepted(proposals.lock(caseNumber));
        var round = rounds.get(ROUND_NUMBER.from(execution));
        var bid = bids.start(round.number(), caseNumber, bidder);

        execution.setProcessBusinessKey(caseNumber);
        BidForFunding.BID_NUMBER.set(execution, bid.number());
        BidForFunding.ROUND_TEXT.set(execution, words.of(round));
        BidForFunding.CLOSES_TEXT.set(execution, words.closing(round));
        BidForFunding.CLOSES_AT.set(execution, Date.from(round.closesAt()));
        CaseVariables.SERVICE_NAME.set(execution, proposal.serviceName());
        CaseVariables.BODY_ID.set(execution, proposal.bodyId());
    }
}
