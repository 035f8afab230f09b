package org.spinout.fund;

import java.time.Clock;
import java.time.LocalDate;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Money of awards that came back: what was not spent, and what was claimed. Each receipt is entered once, under its bank
 * reference, and goes into the ledger as a recovery under its number within the award. The same receipt entered again
 * changes nothing.
 */
@Component
public class Repaid {

    private final ReceiptRows rows;
    private final Awards awards;
    private final Ledger ledger;
    private final Clock clock;

    Repaid(JdbcClient jdbc, Awards awards, Ledger ledger, Clock clock) {
        this.rows = new ReceiptRows(jdbc);
        this.awards = awards;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What was paid of an award and not spent.
     *
     * @throws Refusal when more was spent than paid: the rest is not this award's
     */
    public Money underspend(String number, Money spent) {
        var paid = ledger.moneyOf(number).paid();
        if (spent.isNegative() || spent.isMoreThan(paid)) {
            throw new Refusal(
                    "spentPounds",
                    "max",
                    "Of " + number + " " + paid + " was paid, so no more than that was spent of it.");
        }
        return paid.minus(spent);
    }

    /**
     * Books what was not spent. The award stays what it is: nobody has done wrong.
     *
     * @return the receipt's number within the award
     * @throws Refusal when it is more than was paid
     * @throws Refusal.Conflict when the bank reference was entered with another amount
     */
    @Transactional
    public int bookUnderspend(String number, Receipt receipt) {
        rows.lock(number);
        var entry = rows.enter(number, receipt);
        ledger.recover(number, entry, receipt.amount(), receipt.bookedOn(today()));
        return entry;
    }

    /**
     * Books what was claimed. From the first receipt on the award is being recovered, and nothing more of it is paid.
     *
     * @return the receipt's number within the award
     * @throws Refusal when it is more than was paid
     * @throws Refusal.Conflict when the bank reference was entered with another amount, or nothing was ever paid
     */
    @Transactional
    public int bookRecovery(String number, Receipt receipt) {
        rows.lock(number);
        var entry = rows.enter(number, receipt);
        awards.recover(number, entry, receipt.amount(), receipt.bookedOn(today()));
        return entry;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Award.LONDON));
    }
}
