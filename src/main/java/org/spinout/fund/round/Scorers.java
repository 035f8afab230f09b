package org.spinout.fund.round;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who scores which bid: only people who have said that they have no interest in it. */
@Component
public class Scorers {

    private final RoundRows rounds;
    private final BidRows bids;
    private final ScoreRows rows;
    private final Clock clock;

    Scorers(JdbcClient jdbc, Clock clock) {
        this.rounds = new RoundRows(jdbc);
        this.bids = new BidRows(jdbc);
        this.rows = new ScoreRows(jdbc);
        this.clock = clock;
    }

    /**
     * Keeps what somebody declares about all bids of a round at once. A bid not named is one without an interest. A
     * further declaration counts instead of the one before; an interest found late strikes the scorer's sheet out, and a
     * bid that was scored with it is scored again.
     *
     * @param interests in the scorer's words, by bid number
     * @throws Refusal when a bid is not one of the round, or an interest is left blank
     * @throws Refusal.Conflict when the round is decided or cancelled
     */
    @Transactional
    public List<Interest> declare(String roundNumber, String scorer, Map<String, String> interests) {
        rounds.lock(roundNumber).require(RoundState.CLOSED, "declare interests in its bids");
        var submitted = bids.lockOfRound(roundNumber).stream()
                .filter(bid -> bid.receipt() != null)
                .toList();
        var unknown = new LinkedHashSet<>(interests.keySet());
        submitted.forEach(bid -> unknown.remove(bid.number()));
        if (!unknown.isEmpty()) {
            throw new Refusal(String.join(", ", unknown) + " is not a bid of the round " + roundNumber + ".");
        }
        interests.values().forEach(words -> Wording.require(words, "Say what your interest is"));
        var now = LondonTime.now(clock);
        var declared = submitted.stream()
                .map(bid -> new Interest(bid.number(), scorer, interests.get(bid.number()), now))
                .toList();
        rows.declare(declared);
        for (var bid : submitted) {
            if (interests.containsKey(bid.number())) {
                standAside(bid, scorer);
            }
        }
        return declared;
    }

    private void standAside(Bid bid, String scorer) {
        rows.dismiss(bid.number(), scorer);
        var sheets =
                rows.sheetsOf(bid.number()).stream().filter(ScoreSheet::counts).toList();
        var own = sheets.stream()
                .filter(sheet -> !sheet.moderated() && sheet.givenBy().equals(scorer))
                .toList();
        if (!own.isEmpty()) {
            own.forEach(rows::strike);
            // What was agreed was agreed with somebody who should not have been there.
            sheets.stream().filter(ScoreSheet::moderated).forEach(rows::strike);
            if (bid.state() == BidState.ASSESSED) {
                bids.change(bid.after(BidMove.SCORE_AGAIN));
            }
        }
    }

    /** What people last declared about one bid, by scorer. */
    public List<Interest> interestsIn(String bidNumber) {
        var bid = bids.get(bidNumber);
        return List.copyOf(rows.interestsOf(bid.roundNumber())
                .getOrDefault(bidNumber, Map.of())
                .values());
    }

    /**
     * Gives every eligible bid of a round as many scorers as it needs: of the people named, those without an interest in
     * it who have the fewest bids so far, and of these the first named. Bids that have their scorers keep them.
     */
    @Transactional
    public Allotment allot(String roundNumber, Collection<String> people, String by) {
        var round = rounds.lock(roundNumber).require(RoundState.CLOSED, "name its scorers");
        var interests = rows.interestsOf(roundNumber);
        var scorers = new HashMap<>(rows.scorersOfRound(roundNumber));
        var load = new LinkedHashMap<String, Integer>();
        people.forEach(person -> load.put(person, 0));
        scorers.values()
                .forEach(some -> some.forEach(one -> load.computeIfPresent(one, (who, bidsSoFar) -> bidsSoFar + 1)));
        var allotted = new LinkedHashMap<String, List<String>>();
        var shortOf = new ArrayList<String>();
        for (var bid : toScore(roundNumber)) {
            var own = new ArrayList<>(scorers.getOrDefault(bid.number(), List.of()));
            var said = interests.getOrDefault(bid.number(), Map.of());
            var needed = round.scorersFor(bid.requested());
            while (own.size() < needed) {
                var next = load.entrySet().stream()
                        .filter(one -> !own.contains(one.getKey()) && isFree(bid, one.getKey(), said))
                        .min(Comparator.comparing(Map.Entry::getValue));
                if (next.isEmpty()) {
                    shortOf.add(bid.number());
                    break;
                }
                var scorer = next.get().getKey();
                rows.appoint(bid.number(), scorer, by, LondonTime.now(clock));
                load.merge(scorer, 1, Integer::sum);
                own.add(scorer);
            }
            allotted.put(bid.number(), own.stream().sorted().toList());
        }
        return new Allotment(allotted, List.copyOf(shortOf));
    }

    /**
     * Names one more scorer for one bid.
     *
     * @throws Refusal when that person has an interest in it, has declared nothing, or submitted it
     * @throws Refusal.Conflict when the bid is not being scored
     */
    @Transactional
    public List<String> appoint(String bidNumber, String scorer, String by) {
        var bid = bids.lock(bidNumber);
        BidMove.ASSESS.require(bid);
        var said = rows.interestsOf(bid.roundNumber()).getOrDefault(bidNumber, Map.of());
        if (!isFree(bid, scorer, said)) {
            throw new Refusal(scorer + " cannot score " + bidNumber
                    + ": whoever scores has declared no interest in the bid first.");
        }
        rows.appoint(bidNumber, scorer, by, LondonTime.now(clock));
        return rows.scorersOf(bidNumber);
    }

    /** Who scores a bid. */
    public List<String> of(String bidNumber) {
        return rows.scorersOf(bidNumber);
    }

    /** The bids of a round that somebody still has to score, by receipt. */
    public List<Bid> leftFor(String roundNumber, String scorer) {
        var scorers = rows.scorersOfRound(roundNumber);
        var given = rows.sheetsOfRound(roundNumber).stream()
                .filter(sheet ->
                        sheet.counts() && !sheet.moderated() && sheet.givenBy().equals(scorer))
                .map(ScoreSheet::bidNumber)
                .collect(Collectors.toSet());
        return toScore(roundNumber).stream()
                .filter(bid -> scorers.getOrDefault(bid.number(), List.of()).contains(scorer))
                .filter(bid -> !given.contains(bid.number()))
                .toList();
    }

    private List<Bid> toScore(String roundNumber) {
        return bids.ofRound(roundNumber).stream()
                .filter(bid -> bid.state() == BidState.ELIGIBLE)
                .toList();
    }

    private static boolean isFree(Bid bid, String scorer, Map<String, Interest> said) {
        var declared = said.get(scorer);
        return declared != null
                && !declared.bars()
                && !scorer.equals(bid.submittedBy())
                && !scorer.equals(bid.startedBy());
    }
}
