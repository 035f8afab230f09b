package org.spinout.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.spinout.shared.Money;
import org.spinout.shared.Reference;
import org.spinout.shared.References;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The awards a round makes: many at once, each an offer from its first moment, with the money set aside. Afterwards they
 * are awards like any other.
 *
 * <p>Everything here happens in the transaction of whoever decides the round, so that all of it happens or nothing.
 */
@Component
public class BidAwards {

    private final AwardRows awards;
    private final LedgerRows entries;
    private final Ledger ledger;
    private final References references;
    private final Clock clock;

    BidAwards(JdbcClient jdbc, Ledger ledger, References references, Clock clock) {
        this.awards = new AwardRows(jdbc);
        this.entries = new LedgerRows(jdbc);
        this.ledger = ledger;
        this.references = references;
        this.clock = clock;
    }

    /**
     * Keeps every other writer out of these pots until the transaction ends, in the order of their ids.
     *
     * @return what each can still offer
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Money> lock(Collection<String> potIds) {
        ledger.lockPots(potIds);
        return available(potIds);
    }

    /** What each pot can still offer at this moment; it may be less a moment later. */
    public Map<String, Money> available(Collection<String> potIds) {
        var available = new TreeMap<String, Money>();
        potIds.forEach(pot -> available.put(pot, ledger.balances(pot).available()));
        return available;
    }

    /**
     * Makes an award of each offer, in the order given, and sets its money aside.
     *
     * @throws Refusal when an amount is nothing or more than was bid for, or an offer's last day is past
     * @throws Refusal.Conflict when a pot does not hold enough, or a bid has an award already; then none is made
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Award> offer(List<BidOffer> offers) {
        if (offers.isEmpty()) {
            return List.of();
        }
        lock(new TreeSet<>(offers.stream().map(BidOffer::potId).toList()));
        requireNoneYet(offers);
        var numbers = references.next("AW", 4, offers.size());
        var made = new ArrayList<Award>();
        for (var offer : offers) {
            made.add(award(numbers.get(made.size()), offer));
        }
        awards.addOffers(made);
        setAside(made);
        return List.copyOf(made);
    }

    /** The awards made for these bids, by award number. */
    public List<Award> of(Collection<String> bidNumbers) {
        return awards.ofBids(bidNumbers);
    }

    /**
     * Says on which day the public was told of the awards made for these bids; the first day said of each stays.
     *
     * @param on a day in London, today at the latest
     * @throws Refusal when the day is still to come
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void announce(Collection<String> bidNumbers, LocalDate on) {
        var today = LocalDate.now(clock.withZone(Award.LONDON));
        awards.ofBids(bidNumbers)
                .forEach(award -> awards.change(awards.lock(award.number()).announced(on, today)));
    }

    /** What the awards made for these bids hold, set aside, promised or paid, by pot. */
    public Map<String, Money> heldBy(Collection<String> bidNumbers) {
        var held = new TreeMap<String, Money>();
        for (var award : awards.ofBids(bidNumbers)) {
            var money = ledger.moneyOf(award.number());
            held.merge(
                    String.valueOf(award.potId()),
                    money.reserved().plus(money.committed()).plus(money.paid()),
                    Money::plus);
        }
        return held;
    }

    private void requireNoneYet(List<BidOffer> offers) {
        awards.ofBids(offers.stream().map(BidOffer::bidNumber).toList()).forEach(award -> {
            throw new Refusal.Conflict(award.bidNumber() + " has the award " + award.number() + " already.");
        });
    }

    private Award award(Reference number, BidOffer offer) {
        var appraised = new Award(
                number.value(),
                offer.caseNumber(),
                offer.product(),
                offer.requested(),
                offer.purpose(),
                offer.bidBy(),
                offer.bidAt(),
                AwardState.APPRAISED,
                null,
                null,
                null,
                null,
                offer.bidNumber(),
                null);
        return appraised.offered(
                offer.amount(), offer.potId(), offer.expiresOn(), LocalDate.now(clock.withZone(Award.LONDON)));
    }

    private void setAside(List<Award> made) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var today = LocalDate.now(clock.withZone(Award.LONDON));
        var last = new TreeMap<String, LedgerEntry>();
        var added = new ArrayList<LedgerEntry>();
        for (var award : made) {
            var pot = String.valueOf(award.potId());
            var before = last.computeIfAbsent(
                    pot,
                    id -> entries.last(id).orElseThrow(() -> new Refusal.Conflict("The pot " + id + " is empty.")));
            if (award.offerMade().isMoreThan(before.after().available())) {
                throw new Refusal.Conflict("The pot " + pot + " can still offer "
                        + before.after().available() + ", not the " + award.offerMade() + " for "
                        + award.bidNumber() + ".");
            }
            var day = before.enteredOn().isAfter(today) ? before.enteredOn() : today;
            var entry = new LedgerEntry(
                    pot,
                    before.number() + 1,
                    new Cause(award.number(), Cause.WHOLE, EntryKind.RESERVE),
                    award.offerMade(),
                    Balance.AVAILABLE,
                    Balance.RESERVED,
                    before.after().after(Balance.AVAILABLE, Balance.RESERVED, award.offerMade()),
                    day,
                    day,
                    null,
                    null,
                    null,
                    now);
            last.put(pot, entry);
            added.add(entry);
        }
        entries.addAll(added);
    }
}
