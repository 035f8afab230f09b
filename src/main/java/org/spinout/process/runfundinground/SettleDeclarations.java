package org.spinout.process.runfundinground;

import static org.spinout.process.bidforfunding.BidForFunding.ROUND_NUMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.Bid;
import org.spinout.fund.round.BidState;
import org.spinout.fund.round.FundingRounds;
import org.springframework.stereotype.Component;

/** Takes up what the scorers have declared; whoever has said nothing scores nothing. */
@Component
class SettleDeclarations implements JavaDelegate {

    private final FundingRounds rounds;
    private final ScorerDeclarations declarations;

    SettleDeclarations(FundingRounds rounds, ScorerDeclarations declarations) {
        this.rounds = rounds;
        this.declarations = declarations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var round = ROUND_NUMBER.from(execution);
        var asked = (List<?>) RunFundingRound.SCORERS.from(execution);

        asked.stream()
                .map(String::valueOf)
                .forEach(scorer ->
                        declarations.sentBy(scorer, round).ifPresent(sent -> declarations.takeUp(round, scorer, sent)));
        var ready = declarations.declaredIn(round).size();
        var needed = needed(round);

        RunFundingRound.SCORERS_SUFFICE.set(execution, ready >= needed);
        RunFundingRound.BID_NUMBERS.set(execution, toAssess(round));
        RunFundingRound.SCORERS_NOTE.set(
                execution,
                "**Too few people can score.** So far " + ready + " have declared their interests; this round needs "
                        + needed + " at least. Name more.");
    }

    /** Those still there: a team may have withdrawn its bid since the round closed. */
    private ArrayList<String> toAssess(String round) {
        return rounds.closingOf(round).submitted().stream()
                .filter(bid -> bid.state() == BidState.SUBMITTED)
                .map(Bid::number)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private int needed(String round) {
        return rounds.closingOf(round).submitted().stream()
                .mapToInt(bid -> rounds.get(round).scorersFor(bid.requested()))
                .max()
                .orElse(1);
    }
}
