package org.spinout.process.runfundinground;

import static org.spinout.process.bidforfunding.BidForFunding.ROUND_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.FundingRounds;
import org.spinout.process.CaseNotices;
import org.spinout.process.awardfunding.ApplicationRules;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Tells every team that may bid that it can do so now. */
@Component
class AnnounceRound implements JavaDelegate {

    private final FundingRounds rounds;
    private final RoundWords words;
    private final Proposals proposals;
    private final ApplicationRules rules;
    private final CaseNotices notices;

    AnnounceRound(
            FundingRounds rounds, RoundWords words, Proposals proposals, ApplicationRules rules, CaseNotices notices) {
        this.rounds = rounds;
        this.words = words;
        this.proposals = proposals;
        this.rules = rules;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var round = rounds.get(ROUND_NUMBER.from(execution));
        var text = words.of(round) + "\n\n" + words.closing(round)
                + " To bid, start \"Bid in a funding round\" in Tasklist with the number " + round.number() + ".";

        proposals.all().stream()
                .filter(rules::mayApply)
                .forEach(proposal ->
                        notices.tellTeam(proposal.number(), "A funding round is open: " + round.title(), text));
    }
}
