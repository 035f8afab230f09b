package org.spinout.fund.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.spinout.fund.Award;
import org.spinout.fund.BidAwards;
import org.spinout.fund.BidOffer;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides rounds, each once. In one transaction the round is locked, then its bids, then its pots; the list is made
 * anew from what they hold at that moment, and every award is made with its money set aside. So no pot is promised
 * twice, whatever happens at the same time, and a round is either decided whole or not at all.
 */
@Component
public class Allocations {

    private static final int FIRST = 1;

    private final RoundRows rounds;
    private final BidRows bids;
    private final AdjustmentRows adjustments;
    private final ResultRows results;
    private final BidAwards awards;
    private final Clock clock;

    Allocations(JdbcClient jdbc, BidAwards awards, Clock clock) {
        this.rounds = new RoundRows(jdbc);
        this.bids = new BidRows(jdbc);
        this.adjustments = new AdjustmentRows(jdbc);
        this.results = new ResultRows(jdbc);
        this.awards = awards;
        this.clock = clock;
    }

    /**
     * Decides a round. The same decision again gets the same answer.
     *
     * @throws Refusal when a day is past, or bids are still to be tested or scored
     * @throws Refusal.Conflict when the round was decided otherwise or is not closed, or the list has changed since the
     *     panel saw it; then nothing was awarded
     */
    @Transactional
    public RoundResult decide(String roundNumber, PanelDecision decision) {
        var round = rounds.lock(roundNumber);
        if (isSame(round, decision)) {
            return new RoundResult(round, results.ofStep(roundNumber, FIRST));
        }
        round.require(RoundState.CLOSED, "decide it");
        requirePossible(round, decision);
        var list = listOf(round);
        var now = LondonTime.now(clock);
        rounds.decide(roundNumber, decision, now);
        var decided = list.stream().map(one -> result(one, decision, now)).toList();
        results.addAll(roundNumber, decided);
        var made = awards
                .offer(list.stream()
                        .filter(one -> one.outcome() == Outcome.INVEST)
                        .map(one -> offer(round, one, decision.offersUntil()))
                        .toList())
                .stream()
                .collect(Collectors.toMap(award -> String.valueOf(award.bidNumber()), Award::number));
        for (var outcome : Outcome.values()) {
            bids.moveAll(roundNumber, FIRST, outcome);
        }
        // What was just written need not be read again: a round may have thousands of bids.
        return new RoundResult(
                rounds.get(roundNumber),
                decided.stream()
                        .map(one -> one.awarded(made.get(one.bidNumber())))
                        .toList());
    }

    /** What was last decided on each bid of a round, best first; nothing before it is decided. */
    public RoundResult resultOf(String roundNumber) {
        return new RoundResult(rounds.get(roundNumber), results.latest(roundNumber));
    }

    private List<Ranked> listOf(FundingRound round) {
        var all = bids.lockOfRound(round.number());
        var limits = WhatIf.limits(round, awards.lock(WhatIf.potsOf(round)));
        var preview = WhatIf.preview(round, all, adjustments.of(round.number()), limits);
        if (!preview.unfinished().isEmpty()) {
            throw new Refusal("These bids are still to be tested or scored: "
                    + preview.unfinished().stream().map(Bid::number).collect(Collectors.joining(", ")) + ".");
        }
        preview.ranked().forEach(one -> one.outcome().move().require(one.bid()));
        return preview.ranked();
    }

    private void requirePossible(FundingRound round, PanelDecision decision) {
        Wording.require(decision.id(), "Name the decision", 64);
        Wording.require(decision.reasons(), "Give the panel's reasons; those it invests in will read them");
        if (rounds.isDecidedBy(decision.id())) {
            throw new Refusal.Conflict("The decision " + decision.id() + " has decided another round.");
        }
        if (decision.adjustment() != round.lastAdjustment()) {
            throw new Refusal.Conflict("The list of " + round.number()
                    + " has changed since the panel saw it. Look at it again, and then decide.");
        }
        var today = LondonTime.today(clock);
        requireToCome("offersUntil", "The offers", decision.offersUntil(), today);
        requireToCome("reserveUntil", "The reserve list", decision.reserveUntil(), today);
    }

    private static void requireToCome(String field, String what, LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw new Refusal(field, "earliest", what + " would have ended already, on " + Days.inWords(day) + ".");
        }
    }

    private static boolean isSame(FundingRound round, PanelDecision decision) {
        return decision.id().equals(round.decisionId())
                && decision.adjustment() == round.lastAdjustment()
                && decision.offersUntil().equals(round.offersUntil())
                && decision.reserveUntil().equals(round.reserveUntil());
    }

    private static BidResult result(Ranked one, PanelDecision decision, Instant now) {
        return new BidResult(
                one.bid().number(),
                one.bid().caseNumber(),
                FIRST,
                one.rank(),
                one.outcome(),
                one.amount(),
                one.most(),
                one.reasons().isEmpty() ? decision.reasons() : one.reasons(),
                null,
                decision.by(),
                now);
    }

    /** What is offered for a bid that gets an amount. */
    static BidOffer offer(FundingRound round, Ranked one, LocalDate until) {
        var bid = one.bid();
        var request = bid.submittedRequest();
        return new BidOffer(
                bid.number(),
                bid.caseNumber(),
                one.product(),
                request.requested(),
                request.purpose(),
                Objects.requireNonNull(bid.submittedBy()),
                Objects.requireNonNull(bid.submittedAt()),
                Objects.requireNonNull(one.amount()),
                round.shareFor(one.product()).orElseThrow().potId(),
                until);
    }
}
