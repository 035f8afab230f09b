package org.spinout.fund.round;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.spinout.fund.BidAwards;
import org.spinout.fund.Pot;
import org.spinout.fund.Pots;
import org.spinout.shared.References;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rounds of all funds: opened, extended, closed, cancelled, published. {@link Allocations} decides them. */
@Component
public class FundingRounds {

    private final RoundRows rows;
    private final BidRows bids;
    private final BidAwards awards;
    private final Pots pots;
    private final References references;
    private final Clock clock;

    FundingRounds(JdbcClient jdbc, BidAwards awards, Pots pots, References references, Clock clock) {
        this.rows = new RoundRows(jdbc);
        this.bids = new BidRows(jdbc);
        this.awards = awards;
        this.pots = pots;
        this.references = references;
        this.clock = clock;
    }

    /**
     * Publishes a round.
     *
     * @throws Refusal when the window is none or over, a pot is of another fund or of a kind named twice, a budget is
     *     nothing or more than its pot can still offer beside the rounds that run, or the weights are not 100
     */
    @Transactional
    public FundingRound open(NewRound round, String by) {
        Wording.require(round.title(), "Give the round a title", 200);
        var opens = LondonTime.of(round.opens(), "opens");
        var closes = LondonTime.of(round.closes(), "closes");
        if (!closes.isAfter(opens) || closes.isBefore(clock.instant())) {
            throw new Refusal("closes", "after", "The round must close after it opens, and not in the past.");
        }
        if (round.oneScorerUpTo().isNegative()) {
            throw new Refusal("The amount up to which one scorer is enough cannot be below zero.");
        }
        var opened = new FundingRound(
                references.next("FR", 2).value(),
                round.fundId(),
                round.title(),
                sharesOf(round),
                opens,
                closes,
                round.partAwards(),
                round.allowedDifference(),
                round.oneScorerUpTo(),
                Criterion.requireWhole(List.copyOf(round.criteria())),
                RoundState.OPEN,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        rows.add(opened, by, LondonTime.now(clock));
        return opened;
    }

    private List<RoundShare> sharesOf(NewRound round) {
        if (round.budget().isEmpty()) {
            throw new Refusal("budget", "required", "Give the round money from at least one pot.");
        }
        var shares = new ArrayList<RoundShare>();
        var available = awards.lock(round.budget().keySet());
        available.forEach((potId, left) -> {
            var budget = round.budget().get(potId);
            var pot = pots.get(potId);
            requireOfFund(pot, round.fundId());
            if (budget == null || !budget.isPositive()) {
                throw new Refusal(
                        "budget", "min", "The round's share of " + pot.plainName() + " must be more than nothing.");
            }
            var free = left.minus(rows.spokenFor(potId));
            if (budget.isMoreThan(free)) {
                throw new Refusal(
                        "budget",
                        "max",
                        "The pot for " + pot.plainName() + " holds " + free + " that no other round is to offer, not "
                                + budget + ".");
            }
            shares.add(new RoundShare(potId, pot.kind(), budget));
        });
        if (shares.stream().map(RoundShare::kind).distinct().count() < shares.size()) {
            throw new Refusal("budget", "kind", "Take one pot of each kind: a bid must know which it is paid from.");
        }
        return List.copyOf(shares);
    }

    private static void requireOfFund(Pot pot, String fundId) {
        if (!pot.fundId().equals(fundId)) {
            throw new Refusal("budget", "fund", "The pot " + pot.id() + " is not of the fund " + fundId + ".");
        }
    }

    /** @throws Refusal when there is no such round */
    public FundingRound get(String number) {
        return rows.get(number);
    }

    /** Every round, oldest first. */
    public List<FundingRound> all() {
        return rows.all();
    }

    /** The rounds that take bids at this moment, oldest first. */
    public List<FundingRound> takingBids() {
        var now = clock.instant();
        return rows.all().stream().filter(round -> round.takesBids(now)).toList();
    }

    /**
     * Closes the round later, for everybody.
     *
     * @param closes the new minute in London
     * @param reasons to be published
     * @throws Refusal when that is not later, or no reasons are given
     * @throws Refusal.Conflict when the round has shut
     */
    @Transactional
    public FundingRound extend(String number, LocalDateTime closes, String reasons, String by) {
        Wording.require(reasons, "Give the reasons for the extension, which are published");
        var later = LondonTime.of(closes, "closes");
        var round = rows.lock(number).require(RoundState.OPEN, "extend it");
        var now = LondonTime.now(clock);
        if (!now.isBefore(round.shutsAt())) {
            throw new Refusal.Conflict("The round " + number + " closed at " + round.closesInWords()
                    + ". It would be unfair to open it again.");
        }
        if (!later.isAfter(round.closesAt())) {
            throw new Refusal("closes", "after", "An extension is later than " + round.closesInWords() + ".");
        }
        rows.extend(number, new Extension(round.closesAt(), later, reasons, by, now));
        return rows.get(number);
    }

    /** Every extension of a round, in order. */
    public List<Extension> extensionsOf(String number) {
        return rows.extensionsOf(number);
    }

    /**
     * Closes the round once its closing second is over. Bids begun and not submitted are listed as such.
     *
     * @throws Refusal.Conflict when it can still take bids, or is no longer open
     */
    @Transactional
    public Closing close(String number) {
        var round = rows.lock(number).require(RoundState.OPEN, "close it");
        if (clock.instant().isBefore(round.shutsAt())) {
            throw new Refusal.Conflict("The round " + number + " takes bids until " + round.closesInWords() + ".");
        }
        rows.close(number);
        bids.lockOfRound(number).stream()
                .filter(bid -> bid.state() == BidState.DRAFT)
                .forEach(bid -> bids.change(bid.after(BidMove.MISS)));
        return closingOf(number);
    }

    /** What a closed round holds. */
    public Closing closingOf(String number) {
        var all = bids.ofRound(number);
        return new Closing(
                all.stream().filter(bid -> bid.receipt() != null).toList(),
                all.stream()
                        .filter(bid -> bid.state() == BidState.NOT_SUBMITTED)
                        .toList());
    }

    /**
     * Gives the round up; nothing is awarded.
     *
     * @param reasons told to everybody who bid
     * @return the bids that end with it
     * @throws Refusal.Conflict when it is decided or cancelled already
     */
    @Transactional
    public List<Bid> cancel(String number, String reasons, String by) {
        Wording.require(reasons, "Say why the round is cancelled; everybody who bid will read it");
        var round = rows.lock(number);
        if (round.state() != RoundState.CLOSED) {
            round.require(RoundState.OPEN, "cancel it");
        }
        rows.cancel(number, reasons, by);
        var ended = bids.lockOfRound(number).stream()
                .filter(bid -> BidMove.CANCEL.isLegalFrom(bid.state()))
                .map(bid -> bid.after(BidMove.CANCEL))
                .toList();
        ended.forEach(bids::change);
        return ended;
    }

    /**
     * Publishes what was decided, and with it every award that was made. Doing so again changes nothing.
     *
     * <p>Everybody locks in the same order: round, bids, awards, pots. Whoever has an award never asks for a round or a
     * bid after it; what an award frees is told to its round by a job, in a transaction of its own.
     *
     * @param day in London, today at the latest
     * @return the round, with its day of publication
     * @throws Refusal when the day is still to come
     * @throws Refusal.Conflict when it is not decided
     */
    @Transactional
    public FundingRound publish(String number, LocalDate day) {
        var round = rows.lock(number).require(RoundState.DECIDED, "publish its results");
        if (round.publishedOn() == null) {
            if (day.isAfter(LondonTime.today(clock))) {
                throw new Refusal("day", "latest", "A round is published today at the latest.");
            }
            rows.publish(number, day);
            awards.announce(bids.ofRound(number).stream().map(Bid::number).toList(), day);
        }
        return rows.get(number);
    }
}
