package org.spinout.process.runfundinground;

import static org.spinout.process.bidforfunding.BidForFunding.ROUND_NUMBER;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.BidState;
import org.spinout.fund.round.Bids;
import org.spinout.fund.round.Extension;
import org.spinout.fund.round.FundingRound;
import org.spinout.fund.round.FundingRounds;
import org.spinout.process.CaseNotices;
import org.spinout.process.awardfunding.ApplicationRules;
import org.spinout.process.bidforfunding.BidDeadline;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Tells everybody who may bid that the round closes later, and why; drafts show the new time. */
@Component
class AnnounceExtension implements JavaDelegate {

    private final FundingRounds rounds;
    private final Bids bids;
    private final BidDeadline deadline;
    private final RoundWords words;
    private final Proposals proposals;
    private final ApplicationRules rules;
    private final CaseNotices notices;

    AnnounceExtension(
            FundingRounds rounds,
            Bids bids,
            BidDeadline deadline,
            RoundWords words,
            Proposals proposals,
            ApplicationRules rules,
            CaseNotices notices) {
        this.rounds = rounds;
        this.bids = bids;
        this.deadline = deadline;
        this.words = words;
        this.proposals = proposals;
        this.rules = rules;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var round = rounds.get(ROUND_NUMBER.from(execution));
        var extension = latest(round);
        var closing = words.closing(round);

        bids.ofRound(round.number()).stream()
                .filter(bid -> bid.state() == BidState.DRAFT)
                .forEach(bid -> deadline.moveTo(bid.number(), round.closesAt(), closing));

        proposals.all().stream()
                .filter(rules::mayApply)
                .forEach(proposal -> notices.tellTeam(
                        proposal.number(),
                        "The funding round " + round.number() + " closes later",
                        closing + " This is so for everybody. The reasons: " + extension.reasons()));
    }

    private Extension latest(FundingRound round) {
        List<Extension> all = rounds.extensionsOf(round.number());
        return all.get(all.size() - 1);
    }
}
