package org.spinout.fund.round;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.spinout.fund.BidAwards;
import org.spinout.fund.Product;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a panel tries before it decides: each step shows at once what every bid would get and what every pot would have
 * left. Nothing is awarded or set aside by it. Every step is kept with its reasons. Nobody changes what becomes of a bid
 * in which he or she has declared an interest.
 */
@Component
public class WhatIf {

    private final RoundRows rounds;
    private final BidRows bids;
    private final AdjustmentRows rows;
    private final ScoreRows scores;
    private final BidAwards awards;
    private final Clock clock;

    WhatIf(JdbcClient jdbc, BidAwards awards, Clock clock) {
        this.rounds = new RoundRows(jdbc);
        this.bids = new BidRows(jdbc);
        this.rows = new AdjustmentRows(jdbc);
        this.scores = new ScoreRows(jdbc);
        this.awards = awards;
        this.clock = clock;
    }

    /**
     * What would be decided now.
     *
     * @throws Refusal.Conflict when the round is not closed, or decided already
     */
    public Preview preview(String roundNumber) {
        var round = rounds.get(roundNumber).require(RoundState.CLOSED, "try what its panel might decide");
        var limits = limits(round, awards.available(potsOf(round)));
        return preview(round, bids.ofRound(roundNumber), rows.of(roundNumber), limits);
    }

    /**
     * Leaves a bid out.
     *
     * @param outcome reject, or more support
     */
    @Transactional
    public Preview drop(String roundNumber, String bidNumber, Outcome outcome, String reasons, String by) {
        return adjust(roundNumber, Adjustment.drop(bidNumber, outcome), reasons, by);
    }

    /**
     * Gives a bid at most so much.
     *
     * @throws Refusal when the round gives no part awards, or the amount is no true part of what was bid for, or is less
     *     than would be of use
     */
    @Transactional
    public Preview trim(String roundNumber, String bidNumber, Money amount, String reasons, String by) {
        requirePart(rounds.get(roundNumber), bids.get(bidNumber), amount);
        return adjust(roundNumber, Adjustment.trim(bidNumber, amount), reasons, by);
    }

    /**
     * Gives a bid as another product than it asks for, such as a loan instead of a grant, from the round's money for that.
     * The amount stays, until it is trimmed. The team then has to accept that, and its plan is tested again.
     *
     * @throws Refusal when it is what the bid asks for, or the round has no money for it
     */
    @Transactional
    public Preview giveAs(String roundNumber, String bidNumber, Product product, String reasons, String by) {
        var round = rounds.get(roundNumber);
        var bid = bids.get(bidNumber);
        requireOther(round, bid, product);
        var most = preview(roundNumber).ranked().stream()
                .filter(one -> one.bid().number().equals(bidNumber))
                .findFirst()
                .map(Ranked::most)
                .orElseGet(bid::requested);
        return adjust(roundNumber, Adjustment.giveAs(bidNumber, product, most), reasons, by);
    }

    private static void requireOther(FundingRound round, Bid bid, Product product) {
        if (bid.request() == null || bid.submittedRequest().product().potKind() == product.potKind()) {
            throw new Refusal(
                    "awardedProduct",
                    "other",
                    "This bid asks for that already. To give it as it asks, take back the changes to it.");
        }
        if (round.shareFor(product).isEmpty()) {
            throw new Refusal(
                    "awardedProduct",
                    "round",
                    "This round has no money for " + product.potKind().plainName() + ".");
        }
    }

    /**
     * Moves a bid to another place in the ranking.
     *
     * @param place from 1; beyond the last is the last
     */
    @Transactional
    public Preview place(String roundNumber, String bidNumber, int place, String reasons, String by) {
        return adjust(roundNumber, Adjustment.place(bidNumber, place), reasons, by);
    }

    /** Leaves a bid as it was scored. */
    @Transactional
    public Preview restore(String roundNumber, String bidNumber, String reasons, String by) {
        return adjust(roundNumber, Adjustment.restore(bidNumber), reasons, by);
    }

    /** Rejects whatever scored less; 0 rejects nothing. */
    @Transactional
    public Preview passMark(String roundNumber, Points mark, String reasons, String by) {
        return adjust(roundNumber, Adjustment.passMark(mark), reasons, by);
    }

    /** Everything that was tried, in order. */
    public List<Adjustment> history(String roundNumber) {
        return rows.of(roundNumber);
    }

    private Preview adjust(String roundNumber, Adjustment what, String reasons, String by) {
        Wording.require(reasons, "Give the reasons; the team may ask for them");
        rounds.lock(roundNumber).require(RoundState.CLOSED, "change what its panel tries");
        var bid = what.bidNumber() == null ? null : bids.get(what.bidNumber());
        if (bid != null
                && (bid.state() != BidState.ASSESSED || !bid.roundNumber().equals(roundNumber))) {
            throw new Refusal("bid", "ranked", bid.number() + " is not one of the scored bids of " + roundNumber + ".");
        }
        if (bid != null) {
            scores.requireFree(bid.number(), by);
        }
        rows.add(roundNumber, what.made(rounds.nextAdjustment(roundNumber), reasons, by, LondonTime.now(clock)));
        return preview(roundNumber);
    }

    private static void requirePart(FundingRound round, Bid bid, Money amount) {
        if (!round.partAwards()) {
            throw new Refusal("amount", "parts", "This round gives each bid all or nothing.");
        }
        var request = bid.request();
        if (request == null || !amount.isPositive() || !request.requested().isMoreThan(amount)) {
            throw new Refusal("amount", "max", "A bid is trimmed to more than nothing and less than it asks for.");
        }
        if (request.leastUseful().isMoreThan(amount)) {
            throw new Refusal(
                    "amount", "min", "The team says that less than " + request.leastUseful() + " would be of no use.");
        }
    }

    static List<String> potsOf(FundingRound round) {
        return round.shares().stream().map(RoundShare::potId).toList();
    }

    /** What a round may give: its share of each pot, or what the pot still holds if that is less. */
    static Map<String, Money> limits(FundingRound round, Map<String, Money> available) {
        var limits = new TreeMap<String, Money>();
        for (var share : round.shares()) {
            var held = available.getOrDefault(share.potId(), Money.ZERO);
            limits.put(share.potId(), share.budget().isMoreThan(held) ? held : share.budget());
        }
        return limits;
    }

    static Preview preview(
            FundingRound round, List<Bid> bids, List<Adjustment> adjustments, Map<String, Money> limits) {
        var ranked = new PanelList(round, adjustments).ranked(bids, limits);
        var given = new TreeMap<String, Money>();
        for (var one : ranked) {
            var pot = round.shareFor(one.product()).orElseThrow();
            given.merge(pot.potId(), one.amount() == null ? Money.ZERO : one.amount(), Money::plus);
        }
        return new Preview(
                round.lastAdjustment(),
                List.copyOf(ranked),
                round.shares().stream()
                        .map(share -> new PotPreview(
                                share,
                                limits.getOrDefault(share.potId(), Money.ZERO),
                                given.getOrDefault(share.potId(), Money.ZERO)))
                        .toList(),
                bids.stream()
                        .filter(bid -> bid.state() == BidState.SUBMITTED || bid.state() == BidState.ELIGIBLE)
                        .toList());
    }
}
