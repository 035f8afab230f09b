package org.spinout.fund.round;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What scorers give each bid. As soon as enough people have scored it, and they differ by no more than the round allows,
 * its score stands; otherwise it stands once they have met and agreed.
 */
@Component
public class Scores {

    private final RoundRows rounds;
    private final BidRows bids;
    private final ScoreRows rows;
    private final Clock clock;

    Scores(JdbcClient jdbc, Clock clock) {
        this.rounds = new RoundRows(jdbc);
        this.bids = new BidRows(jdbc);
        this.rows = new ScoreRows(jdbc);
        this.clock = clock;
    }

    /**
     * Keeps one scorer's sheet. The same again changes nothing.
     *
     * @param scores from 0 to 10, one for each criterion of the round, by its code
     * @param comments the reasons, which the bidder will read
     * @throws Refusal when a score is missing or out of range, or this person does not score the bid
     * @throws Refusal.Conflict when the bid is not being scored, or this person has scored it otherwise
     */
    @Transactional
    public Assessment give(String bidNumber, String scorer, Map<String, Integer> scores, String comments) {
        var bid = bids.lock(bidNumber);
        var round = rounds.get(bid.roundNumber());
        var total = Criterion.total(round.criteria(), scores);
        Wording.require(comments, "Give your reasons; the team will read them");
        var earlier = rows.sheetsOf(bidNumber).stream()
                .filter(sheet ->
                        sheet.counts() && !sheet.moderated() && sheet.givenBy().equals(scorer))
                .findFirst();
        if (earlier.isPresent()) {
            requireSame(earlier.get(), scores, comments);
            return of(bidNumber);
        }
        if (!rows.scorersOf(bidNumber).contains(scorer)) {
            throw new Refusal.NotEntitled("You are not one of those who score " + bidNumber + ".");
        }
        return keep(round, bid, scorer, false, total, scores, comments);
    }

    /**
     * Keeps what the scorers of a bid agreed when they met, because they had differed by more than the round allows.
     *
     * @param by who was in the chair
     * @throws Refusal when a score is missing or out of range, or there is nothing to moderate
     * @throws Refusal.NotEntitled when whoever was in the chair has an interest in the bid
     * @throws Refusal.Conflict when the bid is not being scored
     */
    @Transactional
    public Assessment moderate(String bidNumber, Map<String, Integer> agreed, String reasons, String by) {
        var bid = bids.lock(bidNumber);
        var round = rounds.get(bid.roundNumber());
        var total = Criterion.total(round.criteria(), agreed);
        Wording.require(reasons, "Give the reasons for what was agreed; the team will read them");
        BidMove.ASSESS.require(bid);
        rows.requireFree(bidNumber, by);
        if (!of(bidNumber).needsModeration()) {
            throw new Refusal("The scorers of " + bidNumber + " do not differ by more than the "
                    + round.allowedDifference() + " points this round allows, or are not all there yet.");
        }
        return keep(round, bid, by, true, total, agreed, reasons);
    }

    /** How far the scoring of a submitted bid has come. */
    public Assessment of(String bidNumber) {
        var bid = bids.get(bidNumber);
        return Assessment.of(rounds.get(bid.roundNumber()), bid, rows.sheetsOf(bidNumber));
    }

    /** Every sheet of a bid, also those struck out. */
    public List<ScoreSheet> sheetsOf(String bidNumber) {
        return rows.sheetsOf(bidNumber);
    }

    private Assessment keep(
            FundingRound round,
            Bid bid,
            String by,
            boolean moderated,
            Points total,
            Map<String, Integer> scores,
            String comments) {
        BidMove.ASSESS.require(bid);
        var number = rows.sheetsOf(bid.number()).size() + 1;
        var now = LondonTime.now(clock);
        rows.add(
                new ScoreSheet(bid.number(), number, by, moderated, true, total, new TreeMap<>(scores), comments, now));
        var assessment = Assessment.of(round, bid, rows.sheetsOf(bid.number()));
        if (assessment.score() != null) {
            bids.change(bid.assessed(assessment.score()));
        }
        return assessment;
    }

    private static void requireSame(ScoreSheet earlier, Map<String, Integer> scores, String comments) {
        if (!earlier.scores().equals(scores) || !earlier.comments().equals(comments)) {
            throw new Refusal.Conflict("You have scored " + earlier.bidNumber()
                    + " already. What you gave is kept; differences are settled in moderation.");
        }
    }
}
