package org.spinout.process.assessbid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.spin.json.SpinJsonNode;
import org.spinout.fund.round.Bids;
import org.spinout.fund.round.Interest;
import org.spinout.fund.round.Scorers;
import org.spinout.fund.round.Scores;
import org.spinout.organisation.Directory;
import org.spinout.process.runfundinground.RoundScreens;
import org.spinout.process.runfundinground.RunFundingRound;
import org.spinout.process.runfundinground.ScorerDeclarations;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Who may score a bid: people who have declared no interest in it, those with the least to score first. */
@Component
class ScorerChoice {

    private final Bids bids;
    private final Scorers scorers;
    private final Scores scores;
    private final ScorerDeclarations declarations;
    private final Answers answers;
    private final Directory directory;
    private final RoundScreens screens;

    ScorerChoice(
            Bids bids,
            Scorers scorers,
            Scores scores,
            ScorerDeclarations declarations,
            Answers answers,
            Directory directory,
            RoundScreens screens) {
        this.bids = bids;
        this.scorers = scorers;
        this.scores = scores;
        this.declarations = declarations;
        this.answers = answers;
        this.directory = directory;
        this.screens = screens;
    }

    /** How many scores the bid still needs. */
    int missing(String bidNumber) {
        var assessment = scores.of(bidNumber);
        var given =
                assessment.sheets().stream().filter(sheet -> !sheet.moderated()).count();
        return assessment.scorersNeeded() - (int) given;
    }

    /**
     * Those who score next: the bid's scorers by the round's allotment, and where one of them was asked in vain, somebody
     * in that person's place.
     *
     * @param asked who has been asked before
     */
    List<String> next(String bidNumber, Collection<String> asked) {
        var round = bids.get(bidNumber).roundNumber();
        var manager = answers.latest(round, RunFundingRound.SCORERS_FORM).user();
        scorers.allot(round, declarations.declaredOn(bidNumber), manager);
        var next = new ArrayList<>(scorers.of(bidNumber).stream()
                .filter(one -> !asked.contains(one))
                .toList());
        for (var other : free(bidNumber)) {
            if (next.size() < missing(bidNumber) && !asked.contains(other) && !next.contains(other)) {
                scorers.appoint(bidNumber, other, manager);
                next.add(other);
            }
        }
        return List.copyOf(next);
    }

    /** Who of the panel has declared nothing in this round yet, as choices. */
    SpinJsonNode others(String bidNumber, String bodyId) {
        var declared = declarations.declaredOn(bidNumber);
        return screens.choices(directory.holders(RunFundingRound.PANEL, bodyId).stream()
                .filter(person -> !declared.contains(person))
                .toList());
    }

    String inWords(String bidNumber, int lacking) {
        var barred = scorers.interestsIn(bidNumber).stream()
                .filter(Interest::bars)
                .map(Interest::scorer)
                .map(directory::nameOf)
                .collect(Collectors.joining(", "));
        return "**" + lacking + (lacking == 1 ? " scorer is" : " scorers are")
                + " lacking.** Barred by an interest in this bid: " + (barred.isEmpty() ? "nobody" : barred) + ".";
    }

    private List<String> free(String bidNumber) {
        return scorers.interestsIn(bidNumber).stream()
                .filter(interest -> !interest.bars())
                .map(Interest::scorer)
                .toList();
    }
}
