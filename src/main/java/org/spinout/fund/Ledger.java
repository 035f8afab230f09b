package org.spinout.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
 * to committed, a tranche from committed to paid. It comes back by release or expiry, and, once paid, by recovery or, a
 * loan, by repayment. Between pots it moves by virement and by being carried forward, and at the end of its year what
 * nobody holds lapses ({@link Pots}). An entry that was wrong stays, and a further one corrects it.
 *
 * <p>Every entry is booked on a day in London: the day it is made, or an earlier one whose books are open and on which,
 * as on every day since, the money was there.
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
    private final Postings postings;
    private final Returns returns;

    Ledger(JdbcClient jdbc, Clock clock) {
        this.rows = new LedgerRows(jdbc);
        this.postings = new Postings(jdbc, clock);
        this.returns = new Returns(jdbc, rows, postings);
    }

    /**
     * Brings money into a pot.
     *
     * @param part which budget this is, such as {@code opening}; a second one needs another name
     */
    @Transactional
    public LedgerEntry budget(String potId, String part, Money amount, String note) {
        requirePositive(amount);
        var pot = postings.lock(potId);
        var cause = new Cause(potId, part, EntryKind.BUDGET);
        return Postings.earlierHere(pot, cause, amount).orElseGet(() -> {
            if (pot.pot().isLapsed()) {
                throw new Refusal.Conflict(potId + " has lapsed. Bring the money into the pot of a later year.");
            }
            return postings.post(pot, new Posting(cause, Balance.OUTSIDE, Balance.AVAILABLE, amount, null).noted(note));
        });
    }

    /** Sets money aside for an award, once; all that follows for this award happens in the same pot. */
    @Transactional
    public Reservation reserve(String award, String potId, Money amount) {
        requirePositive(amount);
        var pot = postings.lock(potId);
        var cause = new Cause(award, Cause.WHOLE, EntryKind.RESERVE);
        var atOnce = postings.setAsideAtOnce(pot, cause, amount);
        if (atOnce.isPresent()) {
            return new Reserved(atOnce.get());
        }
        var earlier = Postings.earlierHere(pot, cause, amount);
        if (earlier.isPresent()) {
            return new Reserved(earlier.get());
        }
        var available = pot.holds().available();
        if (amount.isMoreThan(available)) {
            return new InsufficientFunds(potId, amount, available);
        }
        return new Reserved(postings.post(pot, new Posting(cause, Balance.AVAILABLE, Balance.RESERVED, amount, null)));
    }

    /** Promises what was set aside; once for an award. */
    @Transactional
    public LedgerEntry commit(String award, Money amount) {
        return move(new Cause(award, Cause.WHOLE, EntryKind.COMMIT), Balance.RESERVED, Balance.COMMITTED, amount, null);
    }

    /** Pays a tranche out of what was promised, today. */
    @Transactional
    public LedgerEntry pay(String award, int tranche, Money amount) {
        return pay(award, tranche, amount, null);
    }

    /**
     * Pays a tranche out of what was promised.
     *
     * @param tranche counts from 1
     * @param bookedOn the day the bank paid it, null for today
     */
    @Transactional
    public LedgerEntry pay(String award, int tranche, Money amount, @Nullable LocalDate bookedOn) {
        requireCounted(tranche, "tranche");
        return move(Cause.tranche(award, tranche), Balance.COMMITTED, Balance.PAID, amount, bookedOn);
    }

    /** Frees a part of what was set aside, when less is accepted than was offered; once for an award. */
    @Transactional
    public LedgerEntry releaseRemainder(String award, Money amount) {
        return move(
                new Cause(award, Cause.REMAINDER, EntryKind.RELEASE),
                Balance.RESERVED,
                Balance.AVAILABLE,
                amount,
                null);
    }

    /**
     * Frees all an award still holds that is not paid.
     *
     * @return the entries made, none when the award held nothing
     */
    @Transactional
    public List<LedgerEntry> releaseRest(String award) {
        var entries = new ArrayList<LedgerEntry>();
        potOf(award).map(postings::lock).ifPresent(pot -> {
            var held = moneyOf(award, pot.id());
            for (var balance : List.of(Balance.RESERVED, Balance.COMMITTED)) {
                if (held.in(balance).isPositive()) {
                    var cause = Cause.rest(award, balance);
                    entries.add(
                            postings.post(pot, new Posting(cause, balance, Balance.AVAILABLE, held.in(balance), null)));
                }
            }
        });
        return List.copyOf(entries);
    }

    /** Frees what was set aside for an offer nobody accepted in time; once for an award. */
    @Transactional
    public LedgerEntry expire(String award, Money amount) {
        return move(new Cause(award, Cause.WHOLE, EntryKind.EXPIRE), Balance.RESERVED, Balance.AVAILABLE, amount, null);
    }

    /** Takes back money that was paid; the pot may offer it again. Booked today. */
    @Transactional
    public List<LedgerEntry> recover(String award, int recovery, Money amount) {
        return recover(award, recovery, amount, null);
    }

    /**
     * Takes back money that was paid; the pot may offer it again, unless it has lapsed. Where an award was paid from the
     * pots of several years, the latest gets its money back first.
     *
     * @param recovery counts from 1, since money may come back in instalments
     * @param bookedOn the day the bank had it back, null for today
     * @return an entry for each pot
     */
    @Transactional
    public List<LedgerEntry> recover(String award, int recovery, Money amount, @Nullable LocalDate bookedOn) {
        requireCounted(recovery, "recovery");
        requirePositive(amount);
        return returns.recover(award, recovery, amount, bookedOn);
    }

    /**
     * Enters what is paid back of a loan as agreed. Where the fund recycles, the money can be lent again: from its pot,
     * or, where that has lapsed, from this year's of its kind. Otherwise it leaves the fund.
     *
     * @param instalment counts from 1; the same again changes nothing
     * @param bookedOn the day the bank had it, null for today
     * @return an entry for each pot the loan was paid from, the latest first
     */
    @Transactional
    public List<LedgerEntry> repay(String award, int instalment, Money amount, @Nullable LocalDate bookedOn) {
        requireCounted(instalment, "instalment");
        requirePositive(amount);
        return returns.repay(award, instalment, amount, bookedOn);
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

    /** Where an award's money is now, in whichever pots. */
    public AwardMoney moneyOf(String award) {
        return AwardMoney.addedUpFrom(rows.ofSubject(award));
    }

    /** Where an award's money of one pot is now. */
    public AwardMoney moneyOf(String award, String potId) {
        return AwardMoney.addedUpFrom(rows.ofSubject(award), potId);
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
        var pot = postings.lock(potId);
        var wrong = rows.find(potId, number)
                .filter(entry -> entry.cause().subject().equals(subject))
                .orElseThrow(() -> new Refusal(subject + " has no entry " + number + " in " + potId + "."));
        var correction = Correction.of(wrong, rows.correctionsOf(wrong), settled, rightAmount);
        if (correction.changesNothing()) {
            return correction.latest();
        }
        requireMovable(pot, wrong, correction);
        return postings.post(
                pot,
                new Posting(correction.cause(), correction.from(), correction.to(), correction.difference(), null)
                        .noted(reason)
                        .correcting(number));
    }

    /** The payment of a tranche, if it was made. */
    Optional<LedgerEntry> payment(String award, int tranche) {
        return rows.find(Cause.tranche(award, tranche));
    }

    /** Keeps other writers out of several pots, taking them in the order of their ids as every writer does. */
    void lockPots(Collection<String> potIds) {
        postings.lockAll(potIds);
    }

    private LedgerEntry move(Cause cause, Balance from, Balance to, Money amount, @Nullable LocalDate bookedOn) {
        requirePositive(amount);
        var award = cause.subject();
        var potId = potOf(award).orElseThrow(() -> new Refusal("No money has been set aside for " + award + "."));
        var pot = postings.lock(potId);
        return Postings.earlier(pot, cause, amount).orElseGet(() -> {
            var held = moneyOf(award, potId).in(from);
            if (amount.isMoreThan(held)) {
                throw new Refusal(award + " has " + held + " " + from.plainName() + ", not " + amount + ".");
            }
            return postings.post(pot, new Posting(cause, from, to, amount, bookedOn));
        });
    }

    /** The pot that holds what of an award is not paid: the one it was reserved in, or carried forward to. */
    Optional<String> potOf(String award) {
        return AwardMoney.potOf(rows.ofSubject(award));
    }

    private void requireMovable(LockedPot pot, LedgerEntry wrong, Correction correction) {
        var movable = switch (correction.from()) {
            case OUTSIDE -> correction.difference();
            case AVAILABLE -> pot.holds().available();
            case RESERVED, COMMITTED, PAID ->
                moneyOf(wrong.cause().subject(), wrong.potId()).in(correction.from());
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
}
