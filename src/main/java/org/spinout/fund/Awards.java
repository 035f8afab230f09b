package org.spinout.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;
import org.spinout.shared.References;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The awards and their steps. Every step locks the award, asks {@link AwardMove} whether it may be made, moves the money
 * in the {@link Ledger}, and only then the award.
 *
 * <p>A step that has just been made, made again with the same facts, changes nothing and gives the same answer; so a
 * job may be retried. A step that is no longer possible is a {@link Refusal.Conflict}.
 */
@Component
public class Awards {

    private final AwardRows rows;
    private final Ledger ledger;
    private final Pots pots;
    private final References references;
    private final Clock clock;
    private final Transfers transfers;

    Awards(JdbcClient jdbc, Ledger ledger, Pots pots, References references, Clock clock) {
        this.rows = new AwardRows(jdbc);
        this.ledger = ledger;
        this.pots = pots;
        this.references = references;
        this.clock = clock;
        this.transfers = new Transfers(jdbc, clock);
    }

    /**
     * Enters an application. Applying twice makes two awards.
     *
     * @param by the user who applies
     * @return the award's number, such as {@code AW-2026-0001}
     * @throws Refusal when the amount is not more than nothing
     */
    @Transactional
    public String apply(String caseNumber, Product product, Money requested, String purpose, String by) {
        Award.requirePositive(requested, "What you apply for");
        var number = references.next("AW", 4).value();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rows.add(Award.appliedFor(number, caseNumber, product, requested, purpose, by, now));
        return number;
    }

    /** @throws Refusal when there is no such award */
    public Award get(String number) {
        return rows.get(number);
    }

    /** The awards of a case, oldest first. */
    public List<Award> ofCase(String caseNumber) {
        return rows.ofCase(caseNumber);
    }

    /** The fund's staff have looked into the application. */
    @Transactional
    public Award appraise(String number) {
        return changed(rows.lock(number).after(AwardMove.APPRAISE));
    }

    /** The panel wants to see more; the award is appraised again afterwards. */
    @Transactional
    public Award sendBack(String number) {
        return changed(rows.lock(number).after(AwardMove.SEND_BACK));
    }

    /** The application fails a test, or the panel says no. */
    @Transactional
    public Award reject(String number) {
        return changed(rows.lock(number).after(AwardMove.REJECT));
    }

    /**
     * Offers an amount and sets it aside. With {@link InsufficientFunds} the award stays appraised. A panel may offer a
     * loan instead of a grant: the award is then of the product of that pot, where there is one.
     *
     * @param expiresOn the last day in London on which the offer can be accepted, today at the earliest
     * @throws Refusal when the amount is nothing or more than was applied for, the day is past, or there is no such pot
     * @throws Refusal.Conflict when the award is not ready for an offer, or was offered otherwise
     */
    @Transactional
    public Reservation offer(String number, Money amount, String potId, LocalDate expiresOn) {
        var award = rows.lock(number);
        var isSameOffer =
                amount.equals(award.offered()) && potId.equals(award.potId()) && expiresOn.equals(award.expiresOn());
        if (isSameOffer) {
            return ledger.reserve(number, potId, amount);
        }
        var offered = award.as(pots.get(potId).kind()).offered(amount, potId, expiresOn, today());
        var reservation = ledger.reserve(number, potId, amount);
        if (reservation instanceof Reserved) {
            rows.change(offered);
        }
        return reservation;
    }

    /**
     * Accepts an offer. Accepting a part frees the rest at once.
     *
     * @throws Refusal when the amount is nothing or more than was offered
     * @throws Refusal.Conflict when the offer has expired, or was answered otherwise
     */
    @Transactional
    public Award accept(String number, Money amount) {
        var award = rows.lock(number);
        if (award.state() == AwardMove.ACCEPT.to() && amount.equals(award.accepted())) {
            return award;
        }
        var accepted = award.accepted(amount, today());
        if (award.offerMade().isMoreThan(amount)) {
            ledger.releaseRemainder(number, award.offerMade().minus(amount));
        }
        return changed(accepted);
    }

    /** Says no to an offer, or steps back from one accepted but not agreed. What was set aside is free again. */
    @Transactional
    public Award decline(String number) {
        return stepFreeing(number, AwardMove.DECLINE);
    }

    /** Gives a team until another day to answer an offer, because nobody could act on its case for a while. */
    @Transactional
    public Award postpone(String number, LocalDate lastDay) {
        var award = rows.lock(number);
        AwardMove.EXPIRE.require(award);
        return changed(award.offeredUntil(lastDay));
    }

    /**
     * Ends an offer nobody accepted in time. What was set aside is free again.
     *
     * @throws Refusal.Conflict when the offer was answered, or its last day is not over in London
     */
    @Transactional
    public Award expire(String number) {
        var award = rows.lock(number);
        if (award.state() == AwardMove.EXPIRE.to()) {
            return award;
        }
        AwardMove.EXPIRE.require(award);
        var expired = award.expired(today());
        ledger.expire(number, award.offerMade());
        return changed(expired);
    }

    /** The agreement is signed: what was accepted is promised. An award outside any round is announced with it. */
    @Transactional
    public Award agree(String number) {
        var award = rows.lock(number);
        if (award.state() == AwardMove.AGREE.to()) {
            return award;
        }
        var agreed = award.agreed(today());
        ledger.commit(number, award.acceptedPart());
        return changed(agreed);
    }

    /** Pays a tranche today. */
    @Transactional
    public LedgerEntry payTranche(String number, int tranche, Money amount) {
        return payTranche(number, tranche, amount, null);
    }

    /**
     * Pays a tranche. A tranche paid before is not paid again: the same amount answers with the first payment, another
     * is refused.
     *
     * @param tranche counts from 1
     * @param paidOn the day in London the bank paid it, null for today
     * @throws Refusal when the tranches would come to more than was agreed, or nothing can be booked on that day
     * @throws Refusal.Conflict when the award is not being paid, or the tranche was paid with another amount
     */
    @Transactional
    public LedgerEntry payTranche(String number, int tranche, Money amount, @Nullable LocalDate paidOn) {
        var award = rows.lock(number);
        // Paid before: the ledger answers with that payment, whatever became of the award since.
        var next = ledger.payment(number, tranche).isPresent() ? award : award.after(AwardMove.PAY);
        var payment = ledger.pay(number, tranche, amount, paidOn);
        rows.change(next);
        return payment;
    }

    /** Ends an award that is paid; what was agreed but not paid is free again. */
    @Transactional
    public Award close(String number) {
        return stepFreeing(number, AwardMove.CLOSE);
    }

    /** Takes back money that was paid, booked today. */
    @Transactional
    public List<LedgerEntry> recover(String number, int recovery, Money amount) {
        return recover(number, recovery, amount, null);
    }

    /**
     * Takes back money that was paid. What was promised but not paid is free again, since nothing more is paid.
     *
     * @param recovery counts from 1, since money may come back in instalments; the same again changes nothing
     * @param receivedOn the day in London the bank had it, null for today
     * @return an entry for each pot the award was paid from, as far as the money goes, the latest first
     * @throws Refusal when it is more than was paid, or nothing can be booked on that day
     */
    @Transactional
    public List<LedgerEntry> recover(String number, int recovery, Money amount, @Nullable LocalDate receivedOn) {
        var recovered = rows.lock(number).after(AwardMove.RECOVER);
        ledger.releaseRest(number);
        var entries = ledger.recover(number, recovery, amount, receivedOn);
        rows.change(recovered);
        return entries;
    }

    /**
     * Carries all that an award holds and was not paid forward to the next year's pot of the same fund and kind, where it
     * stays set aside or promised. Parameters as for {@link Pots#carryForward}.
     *
     * @return the entries, of the old year and the new in turn; those of the first time when it is there already
     * @throws Refusal when the pot is not the next year's or has lapsed, or the award holds nothing
     */
    @Transactional
    public List<LedgerEntry> carryForward(String number, String toPot, LocalDate on, String authority, String by) {
        var award = rows.lock(number);
        var entries = transfers.carryAwardForward(number, toPot, on, authority, by);
        rows.change(award.movedTo(toPot));
        return entries;
    }

    /**
     * Says on which day the public was told of an award; from then on it is open data. The first day said stays.
     *
     * @param on a day in London, today at the latest
     * @throws Refusal when the day is still to come, or nothing has been offered
     */
    @Transactional
    public Award announce(String number, LocalDate on) {
        return changed(rows.lock(number).announced(on, today()));
    }

    /** Ends one award before it is closed. All that is not paid is free again. */
    @Transactional
    public Award withdraw(String number) {
        return stepFreeing(number, AwardMove.WITHDRAW);
    }

    /**
     * Ends every award of a case that is still open, and frees all their money that is not paid.
     *
     * @return the awards ended by this call
     */
    @Transactional
    public List<Award> releaseAll(String caseNumber) {
        // All awards first, then the pots in their order: the order every writer keeps.
        var awards = rows.ofCase(caseNumber).stream()
                .map(award -> rows.lock(award.number()))
                .filter(award -> award.state().isOpen())
                .toList();
        ledger.lockPots(
                awards.stream().map(Award::potId).filter(Objects::nonNull).toList());
        return awards.stream().map(award -> withdraw(award.number())).toList();
    }

    /** Whether money is promised or paid to this case by an award that stands. */
    public boolean isSecured(String caseNumber) {
        return rows.ofCase(caseNumber).stream()
                .anyMatch(award ->
                        award.state().stands() && ledger.moneyOf(award.number()).isBinding());
    }

    private Award stepFreeing(String number, AwardMove move) {
        var award = rows.lock(number);
        if (award.state() == move.to()) {
            return award;
        }
        var next = award.after(move);
        ledger.releaseRest(number);
        return changed(next);
    }

    private Award changed(Award award) {
        rows.change(award);
        return award;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Award.LONDON));
    }
}
