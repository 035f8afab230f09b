package org.spinout.process.runfundinground;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.spinout.fund.round.Bid;
import org.spinout.fund.round.Bids;
import org.spinout.fund.round.Interest;
import org.spinout.fund.round.Scorers;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** What scorers declare of their interests in the bids of a round; whoever is of a team has an interest in its bids. */
@Component
public class ScorerDeclarations {

    private static final String OF_THE_TEAM = "Is of the team that bids.";

    private final Answers answers;
    private final Bids bids;
    private final Scorers scorers;
    private final Proposals proposals;

    ScorerDeclarations(Answers answers, Bids bids, Scorers scorers, Proposals proposals) {
        this.answers = answers;
        this.bids = bids;
        this.scorers = scorers;
        this.proposals = proposals;
    }

    /** What somebody last sent under a round's or a bid's number; empty for whoever has said nothing. */
    public Optional<Answer> sentBy(String scorer, String key) {
        return answers.of(key).stream()
                .filter(answer -> answer.formId().equals(RunFundingRound.DECLARATION_FORM))
                .filter(answer -> answer.user().equals(scorer))
                .reduce((earlier, later) -> later);
    }

    /** Takes a declaration up, unless it says that this person cannot score at all. */
    public void takeUp(String roundNumber, String scorer, Answer declaration) {
        if (!"cannotScore".equals(declaration.text("outcome"))) {
            var interests = ofTheirTeams(roundNumber, scorer);
            declaration
                    .choices("conflictedBids")
                    .forEach(bid -> interests.put(bid, Objects.requireNonNull(declaration.text("nature"))));
            scorers.declare(roundNumber, scorer, interests);
        }
    }

    /** Adds an interest found late to what somebody has declared. */
    public void add(String roundNumber, String scorer, String bidNumber, String interest) {
        var interests = new TreeMap<String, String>();
        submitted(roundNumber)
                .forEach(bid -> scorers.interestsIn(bid.number()).stream()
                        .filter(one -> one.scorer().equals(scorer) && one.bars())
                        .forEach(one -> interests.put(bid.number(), Objects.requireNonNull(one.interest()))));
        interests.put(bidNumber, interest);
        scorers.declare(roundNumber, scorer, interests);
    }

    /** Who has declared, and so may be given bids to score. */
    public SortedSet<String> declaredIn(String roundNumber) {
        return submitted(roundNumber).stream()
                .findFirst()
                .map(bid -> declaredOn(bid.number()))
                .orElseGet(TreeSet::new);
    }

    /** The same, of one bid of the round: a declaration is about all of them. */
    public SortedSet<String> declaredOn(String bidNumber) {
        return new TreeSet<>(
                scorers.interestsIn(bidNumber).stream().map(Interest::scorer).toList());
    }

    private Map<String, String> ofTheirTeams(String roundNumber, String scorer) {
        var cases = proposals.casesOf(scorer);
        var interests = new TreeMap<String, String>();
        submitted(roundNumber).stream()
                .filter(bid -> cases.contains(bid.caseNumber()))
                .forEach(bid -> interests.put(bid.number(), OF_THE_TEAM));
        return interests;
    }

    private List<Bid> submitted(String roundNumber) {
        return bids.ofRound(roundNumber).stream()
                .filter(bid -> bid.receipt() != null)
                .toList();
    }
}
