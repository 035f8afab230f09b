package org.spinout.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.spinout.shared.Money;
import org.spinout.shared.References;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Advice that the Mutuals Support Programme buys for teams. Every step locks the support, moves the money in the
 * {@link Ledger}, and then the support; a step that has just been made changes nothing when made again.
 */
@Component
public class Supports {

    /** The whole price is paid at once, on delivery. */
    private static final int ONLY_PAYMENT = 1;

    private final SupportRows rows;
    private final Ledger ledger;
    private final Pots pots;
    private final References references;
    private final Clock clock;

    Supports(JdbcClient jdbc, Ledger ledger, Pots pots, References references, Clock clock) {
        this.rows = new SupportRows(jdbc);
        this.ledger = ledger;
        this.pots = pots;
        this.references = references;
        this.clock = clock;
    }

    /**
     * Enters an application.
     *
     * @param estimate what the team thinks the advice costs
     * @return the number of the support, such as {@code MS-2026-0001}
     */
    @Transactional
    public Support apply(String caseNumber, String adviceField, String adviceNeeded, Money estimate, String by) {
        Award.requirePositive(estimate, "What the advice costs");
        var support = new Support(
                references.next("MS", 4).value(),
                caseNumber,
                adviceField,
                adviceNeeded,
                estimate,
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                SupportState.APPLIED,
                null,
                null,
                null,
                null);
        rows.add(support);
        return support;
    }

    /** @throws Refusal when there is no such support */
    public Support get(String number) {
        return rows.get(number);
    }

    /** The support of a case, oldest first. */
    public List<Support> ofCase(String caseNumber) {
        return rows.ofCase(caseNumber);
    }

    /** What advice has taught so far, newest first, for everybody. */
    public List<SharedOutput> shared() {
        return rows.shared();
    }

    /**
     * What this financial year's budget can still buy.
     *
     * @throws Refusal when the programme has no budget this year
     */
    public Money available() {
        return ledger.balances(potToday().id()).available();
    }

    /**
     * Approves support up to an amount and sets that aside. With {@link InsufficientFunds} it stays applied for.
     *
     * @throws Refusal when the amount is nothing, or more than the team asked for
     */
    @Transactional
    public Reservation approve(String number, Money amount) {
        var support = rows.lock(number);
        if (support.state() == SupportState.APPROVED && amount.equals(support.approved())) {
            return ledger.reserve(number, Objects.requireNonNull(support.potId()), amount);
        }
        support.require(SupportState.APPLIED);
        Award.requirePositive(amount, "What the advice may cost");
        if (amount.isMoreThan(support.estimate())) {
            throw new Refusal(
                    "approvedPounds",
                    "max",
                    "The team asked for " + support.estimate() + ". Approve that or less, not " + amount + ".");
        }
        var pot = potToday();
        var reservation = ledger.reserve(number, pot.id(), amount);
        if (reservation instanceof Reserved) {
            rows.change(support.approved(pot.id(), amount));
        }
        return reservation;
    }

    /**
     * Binds a supplier: its price is promised, and what was set aside beyond it is free again.
     *
     * @throws Refusal when the price is nothing, or more than was approved
     */
    @Transactional
    public Support contract(String number, String supplier, Money price) {
        var support = rows.lock(number);
        if (support.state() == SupportState.CONTRACTED
                && supplier.equals(support.supplier())
                && price.equals(support.price())) {
            return support;
        }
        support.require(SupportState.APPROVED);
        Award.requirePositive(price, "The price");
        var approved = Objects.requireNonNull(support.approved());
        if (price.isMoreThan(approved)) {
            throw new Refusal(
                    "pricePounds",
                    "max",
                    "The price of " + price + " is more than the " + approved + " approved. Find another supplier, or"
                            + " say that there is none.");
        }
        if (approved.isMoreThan(price)) {
            ledger.releaseRemainder(number, approved.minus(price));
        }
        ledger.commit(number, price);
        return changed(support.contracted(supplier, price));
    }

    /** Pays the supplier its price, once the advice is accepted. */
    @Transactional
    public Support paySupplier(String number) {
        var support = rows.lock(number);
        if (support.state() == SupportState.DELIVERED) {
            return support;
        }
        support.require(SupportState.CONTRACTED);
        ledger.pay(number, ONLY_PAYMENT, Objects.requireNonNull(support.price()));
        return changed(support.in(SupportState.DELIVERED));
    }

    /** Shares what was learnt, which ends the support as it should. */
    @Transactional
    public void share(String number, String title, String text) {
        rows.lock(number).require(SupportState.DELIVERED);
        rows.share(number, title, text, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** The panel says no, or asks in vain. */
    @Transactional
    public Support decline(String number) {
        return end(number, SupportState.DECLINED, SupportState.APPLIED);
    }

    /** No supplier was found, or none delivered. What was set aside or promised is free again. */
    @Transactional
    public Support endWithoutAdvice(String number) {
        return end(number, SupportState.ENDED, SupportState.APPROVED, SupportState.CONTRACTED);
    }

    /** Ends one support with its proposal. All that is not paid is free again. */
    @Transactional
    public Support withdraw(String number) {
        var support = rows.lock(number);
        return support.state().isOpen() ? freed(support, SupportState.WITHDRAWN) : support;
    }

    /** Ends every support of a case that is still open, and frees its money that is not paid. */
    @Transactional
    public void releaseAll(String caseNumber) {
        rows.ofCase(caseNumber).forEach(support -> withdraw(support.number()));
    }

    private Support end(String number, SupportState end, SupportState... from) {
        var support = rows.lock(number);
        if (support.state() == end) {
            return support;
        }
        support.require(from);
        return freed(support, end);
    }

    private Support freed(Support support, SupportState end) {
        ledger.releaseRest(support.number());
        return changed(support.in(end));
    }

    private Support changed(Support support) {
        rows.change(support);
        return support;
    }

    private Pot potToday() {
        var year = FinancialYear.of(LocalDate.now(clock.withZone(Award.LONDON)));
        var pot = new Pot(Fund.MUTUALS_SUPPORT_PROGRAMME.id(), PotKind.REVENUE_GRANT, year);
        return pots.find(pot.id())
                .orElseThrow(() -> new Refusal(
                        "The Mutuals Support Programme has no budget for " + year + ". Ask its administrator."));
    }
}
