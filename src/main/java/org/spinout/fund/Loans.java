package org.spinout.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loans on their way back. A receipt is counted against the oldest instalment first, and in it against interest first.
 * What was lent goes back into the ledger as a repayment; interest does not, since no pot ever held it, and is kept here.
 */
@Component
public class Loans {

    private final LoanRows rows;
    private final ReceiptRows receipts;
    private final Ledger ledger;
    private final Repayments repayments;
    private final Clock clock;

    Loans(JdbcClient jdbc, Ledger ledger, Repayments repayments, Clock clock) {
        this.rows = new LoanRows(jdbc);
        this.receipts = new ReceiptRows(jdbc);
        this.ledger = ledger;
        this.repayments = repayments;
        this.clock = clock;
    }

    /**
     * Draws up the schedule of a loan, for all that was paid out and kept. A second time it changes nothing.
     *
     * @throws Refusal when nothing was paid out
     */
    @Transactional
    public List<Instalment> open(String number, LoanTerms terms) {
        receipts.lock(number);
        var there = rows.of(number);
        if (!there.isEmpty()) {
            return there;
        }
        var lent = Award.requirePositive(ledger.moneyOf(number).paid(), "What is lent");
        LoanSchedule.of(number, lent, terms, today()).forEach(rows::add);
        return rows.of(number);
    }

    /** The whole schedule, in its order. */
    public List<Instalment> of(String number) {
        return rows.of(number);
    }

    /** The oldest instalment of which anything is owed; none when the loan is paid back. */
    public Optional<Instalment> next(String number) {
        return rows.of(number).stream()
                .filter(instalment -> instalment.owed().isPositive())
                .findFirst();
    }

    /** All that is still owed, interest to come included. */
    public Money owed(String number) {
        return sum(rows.of(number).stream().map(Instalment::owed).toList());
    }

    /** What was lent and is still owed. */
    public Money principalOwed(String number) {
        return sum(rows.of(number).stream()
                .map(instalment -> instalment.principal().minus(instalment.principalPaid()))
                .toList());
    }

    /** What should have been paid before today. */
    public Money arrears(String number) {
        return sum(behind(number).stream().map(Instalment::owed).toList());
    }

    /** The instalments that should have been paid before today, the oldest first. */
    public List<Instalment> behind(String number) {
        return rows.of(number).stream()
                .filter(instalment -> instalment.isBehindOn(today()))
                .toList();
    }

    /**
     * Enters money that came. The same receipt again changes nothing.
     *
     * @throws Refusal when it is more than is still owed
     * @throws Refusal.Conflict when the bank reference was entered with another amount
     */
    @Transactional
    public void receive(String number, Receipt receipt) {
        receipts.lock(number);
        if (receipts.isEntered(number, receipt.reference())) {
            receipts.enter(number, receipt);
            return;
        }
        if (receipt.amount().isMoreThan(owed(number))) {
            throw new Refusal(
                    "receivedPounds", "max", "Only " + owed(number) + " is still owed, not " + receipt.amount() + ".");
        }
        var entry = receipts.enter(number, receipt);
        var principal = count(number, receipt.amount());
        if (principal.isPositive()) {
            repayments.repay(number, entry, principal, receipt.bookedOn(today()));
        }
    }

    /**
     * Puts everything still owed off, in the same steps: the first instalment that is not paid to a new day, and those
     * after it by as much.
     *
     * @param firstDay today at the earliest
     */
    @Transactional
    public void putOff(String number, LocalDate firstDay) {
        receipts.lock(number);
        if (firstDay.isBefore(today())) {
            throw new Refusal("firstDueOn", "earliest", "The new day is past already.");
        }
        var unpaid = rows.of(number).stream()
                .filter(instalment -> instalment.owed().isPositive())
                .toList();
        unpaid.stream().findFirst().ifPresent(first -> {
            var months = java.time.temporal.ChronoUnit.MONTHS;
            unpaid.forEach(instalment ->
                    rows.putOff(instalment, firstDay.plusMonths(months.between(first.dueOn(), instalment.dueOn()))));
        });
    }

    /** @return how much of the amount pays back what was lent */
    private Money count(String number, Money amount) {
        var left = amount;
        var principal = new ArrayList<Money>();
        for (var instalment : rows.of(number)) {
            var after = instalment.taking(left);
            var taken = instalment.owed().minus(after.owed());
            if (taken.isPositive()) {
                rows.change(after);
                principal.add(after.principalPaid().minus(instalment.principalPaid()));
                left = left.minus(taken);
            }
        }
        return sum(principal);
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Award.LONDON));
    }
}
