package org.spinout.fund;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger of every pot: append-only, in whole pence.
 *
 * <p>Money comes into a pot by {@link #budget}. An offer moves it from available to reserved, the agreement from reserved
 * to committed, a tranche from committed to paid. It comes back by release or expiry, and, once paid, by recovery. An
 * entry that was wrong stays, and a further one corrects it.
 *
 * <p>Each step has a {@link Cause}. The same step asked for again with the same amount moves nothing and answers with
 * the first entry; with another amount it is refused as a {@link Refusal.Conflict}. No award can use what another has
 * reserved, and every amount must be more than nothing. A writer holds the pot's row until the transaction ends, so the
 * balances it reads are the ones it adds to.
 *
 * <p>People's steps go through {@link Awards}, which keeps the award's own state in line with its money.
 */
@Component
public class Ledger {

    private final LedgerRows rows;
    private final Clock clock;

    Ledger(JdbcClient jdbc, Clock clock) {
        this.rows = new LedgerRows(jdbc);
        this.clock = clock;
    }

    /**
     * Brings money into a pot.
     *
     * @param part which budget this is, such as {@code opening}; a second one needs another name
     */
    @Transactional
    public LedgerEntry budget(String potId, String part, Money amount, String note) {
        requirePositive(amount);
        rows.lock(potId);
        var cause = new Cause(potId, part, EntryKind.BUDGET);
        return earlier(potId, cause, amount)
                .orElseGet(() -> add(potId, cause, Balance.OUTSIDE, Balance.AVAILABLE, amount, null, note));
    }

    /** Sets money aside for an award, once; all that follows for this award happens in the same pot. */
    @Transactional
    public Reservation reserve(String award, String potId, Money amount) {
        requirePositive(amount);
        rows.lock(potId);
        var cause = new Cause(award, Cause.WHOLE, EntryKind.RESERVE);
        var earlier = earlier(potId, cause, amount);
        if (earlier.isPresent()) {
            return new Reserved(earlier.get());
        }
        var available = balances(potId).available();
        if (amount.isMoreThan(available)) {
            return new InsufficientFunds(potId, amount, available);
        }
        return new Reserved(add(potId, cause, Balance.AVAILABLE, Balance.RESERVED, amount, null, null));
    }

    /** Promises what was set aside; once for an award. */
    @Transactional
    public LedgerEntry commit(String award, Money amount) {
        return move(new Cause(award, Cause.WHOLE, EntryKind.COMMIT), Balance.RESERVED, Balance.COMMITTED, amount);
    }

    /**
     * Pays a tranche out of what was promised.
     *
     * @param tranche counts from 1
     */
    @Transactional
    public LedgerEntry pay(String award, int tranche, Money amount) {
        requireCounted(tranche, "tranche");
        return move(Cause.tranche(award, tranche), Balance.COMMITTED, Balance.PAID, amount);
    }

    /** Frees a part of what was set aside, when less is accepted than was offered; once for an award. */
    @Transactional
    public LedgerEntry releaseRemainder(String award, Money amount) {
        return move(new Cause(award, Cause.REMAINDER, EntryKind.RELEASE), Balance.RESERVED, Balance.AVAILABLE, amount);
    }

    /**
     * Frees all an award still holds that is not paid.
     *
     * @return the entries made, none when the award held nothing
     */
    @Transactional
    public List<LedgerEntry> releaseRest(String award) {
        var entries = new ArrayList<LedgerEntry>();
        potOf(award).ifPresent(potId -> {
            rows.lock(potId);
            var held = moneyOf(award);
            for (var balance : List.of(Balance.RESERVED, Balance.COMMITTED)) {
                if (held.in(balance).isPositive()) {
                    var cause = Cause.rest(award, balance);
                    entries.add(add(potId, cause, balance, Balance.AVAILABLE, held.in(balance), null, null));
                }
            }
        });
        return List.copyOf(entries);
    }

    /** Frees what was set aside for an offer nobody accepted in time; once for an award. */
    @Transactional
    public LedgerEntry expire(String award, Money amount) {
        return move(new Cause(award, Cause.WHOLE, EntryKind.EXPIRE), Balance.RESERVED, Balance.AVAILABLE, amount);
    }

    /**
     * Takes back money that was paid; the pot may offer it again.
     *
     * @param recovery counts from 1, since money may come back in instalments
     */
    @Transactional
    public LedgerEntry recover(String award, int recovery, Money amount) {
        requireCounted(recovery, "recovery");
        return move(Cause.recovery(award, recovery), Balance.PAID, Balance.AVAILABLE, amount);
    }

    /** Every entry of a pot, in the order of their numbers. */
    public List<LedgerEntry> entriesOfPot(String potId) {
        return rows.ofPot(potId);
    }

    /** Every entry of an award, in the order in which they were made. */
    public List<LedgerEntry> entriesOfAward(String award) {
        return rows.ofSubject(award);
    }

    /** What a pot holds now; nothing anywhere for a pot without entries. */
    public Balances balances(String potId) {
        return rows.last(potId).map(LedgerEntry::after).orElse(Balances.NONE);
    }

    /** Where an award's money is now. */
    public AwardMoney moneyOf(String award) {
        return AwardMoney.addedUpFrom(rows.ofSubject(award));
    }

    /**
     * Makes an entry say the right amount, by a further entry for the difference; the wrong one stays. Saying the right
     * amount again changes nothing.
     *
     * @param subject whose entry it is: the award, or the pot for a budget
     * @param settled whether the award no longer promises anything
     * @return the correction, or the entry itself when it was right
     */
    @Transactional
    LedgerEntry correct(String subject, String potId, long number, Money rightAmount, String reason, boolean settled) {
        if (reason.isBlank() || reason.length() > 500) {
            throw new Refusal("Say why the entry is wrong, in at most 500 characters.");
        }
        if (rightAmount.isNegative()) {
            throw new Refusal("The right amount cannot be below zero.");
        }
        rows.lock(potId);
        var wrong = rows.find(potId, number)
                .filter(entry -> entry.cause().subject().equals(subject))
                .orElseThrow(() -> new Refusal(subject + " has no entry " + number + " in " + potId + "."));
        var correction = Correction.of(wrong, rows.correctionsOf(wrong), settled, rightAmount);
        if (correction.changesNothing()) {
            return correction.latest();
        }
        requireMovable(wrong, correction);
        return add(
                potId, correction.cause(), correction.from(), correction.to(), correction.difference(), number, reason);
    }

    /** The payment of a tranche, if it was made. */
    Optional<LedgerEntry> payment(String award, int tranche) {
        return rows.find(Cause.tranche(award, tranche));
    }

    /** Keeps other writers out of several pots, taking them in the order of their ids as every writer does. */
    void lockPots(Collection<String> potIds) {
        new TreeSet<>(potIds).forEach(rows::lock);
    }

    private LedgerEntry move(Cause cause, Balance from, Balance to, Money amount) {
        requirePositive(amount);
        var award = cause.subject();
        var potId = potOf(award).orElseThrow(() -> new Refusal("No money has been set aside for " + award + "."));
        rows.lock(potId);
        return earlier(potId, cause, amount).orElseGet(() -> {
            var held = moneyOf(award).in(from);
            if (amount.isMoreThan(held)) {
                throw new Refusal(award + " has " + held + " " + from.plainName() + ", not " + amount + ".");
            }
            return add(potId, cause, from, to, amount, null, null);
        });
    }

    /** The pot an award's money was reserved in. */
    private Optional<String> potOf(String award) {
        return rows.find(new Cause(award, Cause.WHOLE, EntryKind.RESERVE)).map(LedgerEntry::potId);
    }

    private Optional<LedgerEntry> earlier(String potId, Cause cause, Money amount) {
        var earlier = rows.find(cause);
        earlier.filter(entry -> !entry.potId().equals(potId) || !entry.amount().equals(amount))
                .ifPresent(entry -> {
                    throw new Refusal.Conflict("The ledger has an entry for this already: " + entry.kind() + " of "
                            + entry.amount() + " for " + cause.subject() + " (" + cause.part() + ") in "
                            + entry.potId() + ".");
                });
        return earlier;
    }

    private void requireMovable(LedgerEntry wrong, Correction correction) {
        var movable = switch (correction.from()) {
            case OUTSIDE -> correction.difference();
            case AVAILABLE -> balances(wrong.potId()).available();
            case RESERVED, COMMITTED, PAID -> moneyOf(wrong.cause().subject()).in(correction.from());
        };
        if (correction.difference().isMoreThan(movable)) {
            throw new Refusal("The correction would move " + correction.difference() + ", but only " + movable + " is "
                    + correction.from().plainName() + ".");
        }
    }

    private static void requirePositive(Money amount) {
        if (!amount.isPositive()) {
            throw new Refusal("The amount must be more than nothing.");
        }
    }

    private static void requireCounted(int number, String what) {
        if (number < 1) {
            throw new Refusal("The " + what + " is counted from 1.");
        }
    }

    private LedgerEntry add(
            String potId,
            Cause cause,
            Balance from,
            Balance to,
            Money amount,
            @Nullable Long corrects,
            @Nullable String note) {
        var last = rows.last(potId);
        var entry = new LedgerEntry(
                potId,
                last.map(LedgerEntry::number).orElse(0L) + 1,
                cause,
                amount,
                from,
                to,
                last.map(LedgerEntry::after).orElse(Balances.NONE).after(from, to, amount),
                corrects,
                note,
                // Databases keep microseconds; the entry answered must equal the entry read again.
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        rows.add(entry);
        return entry;
    }
}
