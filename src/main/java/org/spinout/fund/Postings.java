package org.spinout.fund;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.spinout.shared.Days;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How entries are made: the pot locked, the day allowed, the balances carried on, and what comes free in a lapsed pot
 * sent on its way.
 */
final class Postings {

    private final LedgerRows rows;
    private final AtOnceRows atOnce;
    private final Clock clock;

    Postings(JdbcClient jdbc, Clock clock) {
        this.rows = new LedgerRows(jdbc);
        this.atOnce = new AtOnceRows(jdbc);
        this.clock = clock;
    }

    /** Keeps every other writer out of a pot until the transaction ends. */
    LockedPot lock(String potId) {
        return rows.lock(potId);
    }

    /** Keeps other writers out of several pots, taking them in the order of their ids as every writer does. */
    Map<String, LockedPot> lockAll(Collection<String> potIds) {
        var locked = new LinkedHashMap<String, LockedPot>();
        new TreeSet<>(potIds).forEach(potId -> locked.put(potId, rows.lock(potId)));
        return locked;
    }

    /**
     * The entry of an earlier try, in this pot.
     *
     * @throws Refusal.Conflict when that was for another amount, or in another pot
     */
    static Optional<LedgerEntry> earlierHere(LockedPot pot, Cause cause, Money amount) {
        var earlier = earlier(pot, cause, amount);
        earlier.filter(entry -> !entry.potId().equals(pot.id())).ifPresent(Postings::refuse);
        return earlier;
    }

    /**
     * The entry of an earlier try, in whichever pot it was.
     *
     * @param pot the one in which the entry will be, if there is none yet
     * @throws Refusal.Conflict when that was for another amount
     */
    static Optional<LedgerEntry> earlier(LockedPot pot, Cause cause, Money amount) {
        var earlier = pot.find(cause);
        earlier.filter(entry -> !entry.amount().equals(amount)).ifPresent(Postings::refuse);
        return earlier;
    }

    private static void refuse(LedgerEntry earlier) {
        throw new Refusal.Conflict("The ledger has an entry for this already: " + earlier.kind() + " of "
                + earlier.amount() + " for " + earlier.cause().subject() + " ("
                + earlier.cause().part() + ") in " + earlier.potId() + ".");
    }

    /**
     * Sets money aside today by one statement, where nothing stands in the way. Everybody waits for the pots that
     * everybody wants, so what holds their rows longest is saved: reading what the next entry follows on.
     *
     * @return nothing when the pot holds too little, its books are closed or the cause has an entry, without saying which
     */
    Optional<LedgerEntry> setAsideAtOnce(LockedPot pot, Cause cause, Money amount) {
        var closedUntil = pot.closedUntil();
        return closedUntil != null && !today().isAfter(closedUntil)
                ? Optional.empty()
                : atOnce.setAside(pot.id(), cause, amount, today(), now());
    }

    /**
     * Makes an entry. The caller has seen to it that the balance it leaves holds enough now.
     *
     * @throws Refusal when it would be booked in the future, in closed books, or on a day when the money was not there yet
     */
    LedgerEntry post(LockedPot pot, Posting posting) {
        var entry = make(pot, posting);
        if (entry.to() == Balance.AVAILABLE && pot.pot().lapsedOn() != null) {
            var lapsedOn = later(entry.bookedOn(), pot.pot().lapsedOn());
            make(
                    pot,
                    new Posting(
                            Cause.lapsedAtOnce(entry), Balance.AVAILABLE, Balance.OUTSIDE, entry.amount(), lapsedOn));
        }
        return entry;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Award.LONDON));
    }

    private LedgerEntry make(LockedPot pot, Posting posting) {
        var last = pot.last();
        var today = today();
        // Where two nodes' clocks disagree about midnight, the later day has begun.
        var enteredOn =
                last.map(LedgerEntry::enteredOn).map(day -> later(day, today)).orElse(today);
        var bookedOn = posting.bookedOn() == null ? enteredOn : posting.bookedOn();
        requireOpen(pot, bookedOn, enteredOn);
        if (bookedOn.isBefore(enteredOn)) {
            BackDating.require(rows, pot.id(), posting, bookedOn);
        }
        var entry = new LedgerEntry(
                pot.id(),
                last.map(LedgerEntry::number).orElse(0L) + 1,
                posting.cause(),
                posting.amount(),
                posting.from(),
                posting.to(),
                pot.holds().after(posting.from(), posting.to(), posting.amount()),
                bookedOn,
                enteredOn,
                posting.otherPotId(),
                posting.corrects(),
                posting.note(),
                now());
        pot.add(entry);
        return entry;
    }

    /** Databases keep microseconds; the entry answered must equal the entry read again. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void requireOpen(LockedPot pot, LocalDate bookedOn, LocalDate enteredOn) {
        if (bookedOn.isAfter(enteredOn)) {
            throw new Refusal(
                    "bookedOn", "latest", Days.inWords(bookedOn) + " is still to come. Book it today or earlier.");
        }
        var closedUntil = pot.closedUntil();
        if (closedUntil != null && !bookedOn.isAfter(closedUntil)) {
            throw new Refusal(
                    "bookedOn",
                    "earliest",
                    "The books of " + pot.pot().fundId() + " are closed up to the end of " + Days.inWords(closedUntil)
                            + ". Book it on a later day.");
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
