package org.spinout.fund.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spinout.fund.BidAwards;
import org.spinout.shared.Days;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bids a panel would invest in, waiting for money. When an offer of their round lapses, is declined or is only partly
 * taken up, the next in rank whom the freed money fits moves up, until the list ends.
 *
 * <p>An award and its pot are locked by whoever frees its money, and the round is locked here: so this is called in a
 * transaction of its own, after the other is done.
 */
@Component
public class Reserves {

    private static final String MOVED_UP =
            "An earlier offer of this round was not taken up, and it was this bid's turn.";

    private final RoundRows rounds;
    private final BidRows bids;
    private final AdjustmentRows adjustments;
    private final ResultRows results;
    private final BidAwards awards;
    private final Clock clock;

    Reserves(JdbcClient jdbc, BidAwards awards, Clock clock) {
        this.rounds = new RoundRows(jdbc);
        this.bids = new BidRows(jdbc);
        this.adjustments = new AdjustmentRows(jdbc);
        this.results = new ResultRows(jdbc);
        this.awards = awards;
        this.clock = clock;
    }

    /** Who waits, best first. */
    public List<BidResult> of(String roundNumber) {
        var waiting = waiting(bids.ofRound(roundNumber));
        return results.latest(roundNumber).stream()
                .filter(result -> waiting.containsKey(result.bidNumber()))
                .toList();
    }

    /**
     * Offers what has come free to whom it fits, in rank order. When nothing has come free, or the list is over, nobody
     * moves up, which is no fault; so it may be asked again. Where the round is published, so are the new awards.
     *
     * @param offersUntil the last day in London on which the new offers can be accepted
     * @return those that moved up, best first, with their awards
     * @throws Refusal when that day is past
     * @throws Refusal.Conflict when the round is not decided
     */
    @Transactional
    public List<BidResult> promote(String roundNumber, LocalDate offersUntil, String by) {
        var round = rounds.lock(roundNumber).require(RoundState.DECIDED, "offer money from its reserve list");
        if (isOver(round)) {
            return List.of();
        }
        var all = bids.lockOfRound(roundNumber);
        var waiting = waiting(all);
        var ranked = results.latest(roundNumber).stream()
                .filter(result -> waiting.containsKey(result.bidNumber()))
                .toList();
        var panel = new PanelList(round, adjustments.of(roundNumber));
        var claims = ranked.stream()
                .map(result -> panel.claim(bidOf(waiting, result), result.most()))
                .toList();
        var given = Allocation.of(claims, limits(round, all)).given();
        if (given.isEmpty()) {
            return List.of();
        }
        var movedUp = ranked.stream()
                .filter(result -> given.containsKey(result.bidNumber()))
                .map(result -> new Ranked(
                        result.rank(),
                        bidOf(waiting, result),
                        Outcome.INVEST,
                        panel.product(bidOf(waiting, result)),
                        given.get(result.bidNumber()),
                        result.most(),
                        panel.otherwise(bidOf(waiting, result)) + MOVED_UP))
                .toList();
        return keep(round, movedUp, offersUntil, by);
    }

    private List<BidResult> keep(FundingRound round, List<Ranked> movedUp, LocalDate offersUntil, String by) {
        var step = results.lastStep(round.number()) + 1;
        var now = LondonTime.now(clock);
        awards.offer(movedUp.stream()
                .map(one -> Allocations.offer(round, one, offersUntil))
                .toList());
        if (round.publishedOn() != null) {
            awards.announce(movedUp.stream().map(one -> one.bid().number()).toList(), LondonTime.today(clock));
        }
        results.addAll(
                round.number(),
                movedUp.stream()
                        .map(one -> new BidResult(
                                one.bid().number(),
                                one.bid().caseNumber(),
                                step,
                                one.rank(),
                                one.outcome(),
                                one.amount(),
                                one.most(),
                                one.reasons(),
                                null,
                                by,
                                now))
                        .toList());
        movedUp.forEach(one -> Outcome.INVEST.move().require(one.bid()));
        bids.moveAll(round.number(), step, Outcome.INVEST);
        return results.ofStep(round.number(), step);
    }

    /**
     * Ends the list. Doing so again changes nothing.
     *
     * @return the bids whose turn never came
     * @throws Refusal.Conflict when its last day is not over in London, or the round is not decided
     */
    @Transactional
    public List<Bid> end(String roundNumber) {
        var round = rounds.lock(roundNumber).require(RoundState.DECIDED, "end its reserve list");
        if (!isOver(round)) {
            throw new Refusal.Conflict("The reserve list of " + roundNumber + " ends after "
                    + Days.inWords(Objects.requireNonNull(round.reserveUntil())) + ".");
        }
        if (round.reserveEndedOn() == null) {
            rounds.endReserve(roundNumber, LondonTime.today(clock));
        }
        var passedOver = new ArrayList<Bid>();
        waiting(bids.lockOfRound(roundNumber)).values().forEach(bid -> passedOver.add(bid.after(BidMove.PASS_OVER)));
        passedOver.forEach(bids::change);
        passedOver.sort(Comparator.comparing(Bid::number));
        return List.copyOf(passedOver);
    }

    private boolean isOver(FundingRound round) {
        return round.reserveEndedOn() != null || LondonTime.today(clock).isAfter(round.reserveUntil());
    }

    private static Map<String, Bid> waiting(List<Bid> all) {
        return all.stream()
                .filter(bid -> bid.state() == BidState.ON_RESERVE)
                .collect(Collectors.toMap(Bid::number, Function.identity()));
    }

    private static Bid bidOf(Map<String, Bid> waiting, BidResult result) {
        return Objects.requireNonNull(waiting.get(result.bidNumber()));
    }

    /** What is left of the round's share of each pot, or what the pot still holds if that is less. */
    private Map<String, Money> limits(FundingRound round, List<Bid> all) {
        var available = awards.lock(WhatIf.potsOf(round));
        var held = awards.heldBy(all.stream().map(Bid::number).toList());
        var limits = new TreeMap<String, Money>();
        for (var share : round.shares()) {
            var left = share.budget().minus(held.getOrDefault(share.potId(), Money.ZERO));
            var inPot = available.getOrDefault(share.potId(), Money.ZERO);
            limits.put(share.potId(), left.isMoreThan(inPot) ? inPot : left);
        }
        return limits;
    }
}
