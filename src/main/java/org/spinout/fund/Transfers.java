package org.spinout.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Days;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Money that moves between pots, or leaves one at the end of its year. Both halves are made in one transaction. */
final class Transfers {

    private static final int LONGEST_AUTHORITY = 60;

    private final JdbcClient jdbc;
    private final LedgerRows rows;
    private final Postings postings;

    Transfers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new LedgerRows(jdbc);
        this.postings = new Postings(jdbc, clock);
    }

    List<LedgerEntry> vire(String fromPot, String toPot, Money amount, String authority, String by) {
        requireAuthority(authority);
        requireTwoPots(fromPot, toPot);
        var pots = postings.lockAll(List.of(fromPot, toPot));
        var from = locked(pots, fromPot);
        var to = locked(pots, toPot);
        if (!from.pot().year().equals(to.pot().year())) {
            throw new Refusal(
                    "toPot",
                    "year",
                    fromPot + " and " + toPot
                            + " are of different years. Carry the money forward instead, by decision.");
        }
        return halves(from, to, EntryKind.VIREMENT, authority, amount, null, by);
    }

    List<LedgerEntry> carryForward(
            String fromPot, String toPot, Money amount, @Nullable LocalDate on, String authority, String by) {
        requireAuthority(authority);
        requireTwoPots(fromPot, toPot);
        var pots = postings.lockAll(List.of(fromPot, toPot));
        var from = locked(pots, fromPot);
        var to = locked(pots, toPot);
        requireNextYear(from.pot(), to.pot());
        return halves(from, to, EntryKind.CARRY_FORWARD, authority, amount, on, by);
    }

    /** All that an award holds and was not paid goes to the next year's pot, and stays set aside or promised there. */
    List<LedgerEntry> carryAwardForward(
            String award, String toPot, @Nullable LocalDate on, String authority, String by) {
        requireAuthority(authority);
        var fromPot = AwardMoney.potOf(rows.ofSubject(award))
                .orElseThrow(() -> new Refusal("No money has been set aside for " + award + "."));
        if (fromPot.equals(toPot)) {
            return rows.ofSubject(award).stream()
                    .filter(entry -> entry.kind() == EntryKind.CARRY_FORWARD
                            && (toPot.equals(entry.potId()) || toPot.equals(entry.otherPotId())))
                    .toList();
        }
        var pots = postings.lockAll(List.of(fromPot, toPot));
        var from = locked(pots, fromPot);
        var to = locked(pots, toPot);
        requireNextYear(from.pot(), to.pot());
        requireNotLapsed(to);
        var held = AwardMoney.addedUpFrom(rows.ofSubject(award), fromPot);
        var entries = new ArrayList<LedgerEntry>();
        var note = note(authority, by);
        for (var balance : List.of(Balance.RESERVED, Balance.COMMITTED)) {
            if (held.in(balance).isPositive()) {
                var out = Cause.carried(award, balance, "to", to.pot().year());
                var in = Cause.carried(award, balance, "from", from.pot().year());
                var amount = held.in(balance);
                entries.add(postings.post(
                        from,
                        new Posting(out, balance, Balance.OUTSIDE, amount, on)
                                .halvedWith(toPot)
                                .noted(note)));
                entries.add(postings.post(
                        to,
                        new Posting(in, Balance.OUTSIDE, balance, amount, on)
                                .halvedWith(fromPot)
                                .noted(note)));
            }
        }
        if (entries.isEmpty()) {
            throw new Refusal.Conflict(award + " holds nothing in " + fromPot + " that could be carried forward.");
        }
        return List.copyOf(entries);
    }

    /** What was free on the day, and ever since, leaves on that day; what came free since leaves today. */
    List<LedgerEntry> lapse(String potId, LocalDate on, String decision, String by) {
        requireAuthority(decision);
        var pot = postings.lock(potId);
        if (pot.pot().isLapsed()) {
            return lapsedBefore(pot, on, decision);
        }
        if (on.isBefore(pot.pot().year().lastDay())) {
            throw new Refusal(
                    "on",
                    "earliest",
                    potId + " lapses on " + Days.inWords(pot.pot().year().lastDay())
                            + ", the last day of its year, at the earliest.");
        }
        if (on.isAfter(postings.today())) {
            throw new Refusal("on", "latest", Days.inWords(on) + " is still to come.");
        }
        var available = pot.holds().available();
        var onTheDay = BackDating.lowestSince(rows, potId, Balance.AVAILABLE, on);
        var entries = new ArrayList<LedgerEntry>();
        var note = note(decision, by);
        if (onTheDay.isPositive()) {
            entries.add(
                    postings.post(pot, lapsed(potId, "year-end", onTheDay, on).noted(note)));
        }
        if (available.isMoreThan(onTheDay)) {
            var since = available.minus(onTheDay);
            entries.add(postings.post(
                    pot, lapsed(potId, "freed since year-end", since, null).noted(note)));
        }
        jdbc.sql("UPDATE pot SET lapsed_on = :on, lapse_decision = :decision WHERE pot_id = :pot")
                .param("on", on)
                .param("decision", decision)
                .param("pot", potId)
                .update();
        return List.copyOf(entries);
    }

    private List<LedgerEntry> lapsedBefore(LockedPot pot, LocalDate on, String decision) {
        var earlier = jdbc.sql("SELECT lapse_decision FROM pot WHERE pot_id = :pot")
                .param("pot", pot.id())
                .query(String.class)
                .single();
        if (!on.equals(pot.pot().lapsedOn()) || !decision.equals(earlier)) {
            throw new Refusal.Conflict(pot.id() + " has lapsed already, by " + earlier + ".");
        }
        return rows.ofSubject(pot.id()).stream()
                .filter(entry -> entry.kind() == EntryKind.LAPSE && entry.note() != null)
                .toList();
    }

    private List<LedgerEntry> halves(
            LockedPot from,
            LockedPot to,
            EntryKind kind,
            String authority,
            Money amount,
            @Nullable LocalDate on,
            String by) {
        Award.requirePositive(amount, "The amount");
        var out = new Cause(from.id(), authority, kind);
        var in = new Cause(to.id(), authority, kind);
        var earlier = Postings.earlier(from, out, amount);
        if (earlier.isPresent()) {
            if (!to.id().equals(earlier.get().otherPotId()) || earlier.get().to() != Balance.OUTSIDE) {
                throw new Refusal.Conflict(authority + " has moved other money of " + from.id() + " already.");
            }
            return List.of(earlier.get(), Postings.earlierHere(to, in, amount).orElseThrow());
        }
        if (Postings.earlier(to, in, amount).isPresent()) {
            throw new Refusal.Conflict(authority + " has moved other money of " + to.id() + " already.");
        }
        requireNotLapsed(to);
        var available = from.holds().available();
        if (amount.isMoreThan(available)) {
            throw new Refusal(
                    "amountPounds", "max", from.id() + " has " + available + " available, not " + amount + ".");
        }
        var note = note(authority, by);
        return List.of(
                postings.post(
                        from,
                        new Posting(out, Balance.AVAILABLE, Balance.OUTSIDE, amount, on)
                                .halvedWith(to.id())
                                .noted(note)),
                postings.post(
                        to,
                        new Posting(in, Balance.OUTSIDE, Balance.AVAILABLE, amount, on)
                                .halvedWith(from.id())
                                .noted(note)));
    }

    private static LockedPot locked(Map<String, LockedPot> pots, String potId) {
        return Objects.requireNonNull(pots.get(potId), potId);
    }

    private static Posting lapsed(String potId, String part, Money amount, @Nullable LocalDate on) {
        return new Posting(new Cause(potId, part, EntryKind.LAPSE), Balance.AVAILABLE, Balance.OUTSIDE, amount, on);
    }

    private static String note(String authority, String by) {
        return "On " + authority + ", entered by " + by;
    }

    private static void requireAuthority(String authority) {
        if (authority.isBlank() || authority.length() > LONGEST_AUTHORITY) {
            throw new Refusal("authority", "required", "Name the authority for it in at most 60 characters.");
        }
    }

    private static void requireTwoPots(String from, String to) {
        if (from.equals(to)) {
            throw new Refusal("toPot", "different", "Choose another pot than the money comes from.");
        }
    }

    private static void requireNextYear(Pot from, Pot to) {
        var next = FinancialYear.of(from.year().lastDay().plusDays(1));
        var expected = new Pot(from.fundId(), from.kind(), next).id();
        if (!to.id().equals(expected)) {
            throw new Refusal(
                    "toPot",
                    "year",
                    "Money of " + from.id() + " is carried forward to " + expected + ", not to " + to.id() + ".");
        }
    }

    private static void requireNotLapsed(LockedPot to) {
        if (to.pot().isLapsed()) {
            throw new Refusal.Conflict(to.id() + " has lapsed. Choose a pot that is open.");
        }
    }
}
