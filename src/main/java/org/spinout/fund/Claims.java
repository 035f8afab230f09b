package org.spinout.fund;

import java.time.Clock;
import java.time.LocalDate;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is taken back of awards: decided by the panel, received in parts, or given up. */
@Component
public class Claims {

    private static final int MOST_INSTALMENTS = 60;

    private final ClaimRows rows;
    private final ReceiptRows receipts;
    private final Repaid repaid;
    private final Ledger ledger;
    private final Clock clock;

    Claims(JdbcClient jdbc, Repaid repaid, Ledger ledger, Clock clock) {
        this.rows = new ClaimRows(jdbc);
        this.receipts = new ReceiptRows(jdbc);
        this.repaid = repaid;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Enters what the panel decided to take back.
     *
     * @param amount no more than was paid of the award and is not claimed already
     * @param firstDueOn today at the earliest
     * @throws Refusal when the amount, the parts or the day make no sense
     */
    @Transactional
    public Claim open(
            String award, RecoveryGround ground, Money amount, int instalments, LocalDate firstDueOn, String by) {
        receipts.lock(award);
        Award.requirePositive(amount, "What is taken back");
        var most = ledger.moneyOf(award).paid().minus(rows.owed(award));
        if (amount.isMoreThan(most)) {
            throw new Refusal(
                    "recoveredPounds",
                    "max",
                    "Of " + award + " at most " + most + " can be taken back, not " + amount + ".");
        }
        if (instalments < 1 || instalments > MOST_INSTALMENTS) {
            throw new Refusal("instalments", "range", "It can come back in 1 to " + MOST_INSTALMENTS + " parts.");
        }
        if (firstDueOn.isBefore(LocalDate.now(clock.withZone(Award.LONDON)))) {
            throw new Refusal("firstDueOn", "earliest", "The first day is past already.");
        }
        return rows.add(new Claim(
                award, rows.count(award) + 1, ground, amount, Money.ZERO, instalments, firstDueOn, by, false));
    }

    /** @throws Refusal when there is no such claim */
    public Claim get(String award, int claim) {
        return rows.get(award, claim);
    }

    /**
     * Enters money that came. The same receipt again changes nothing.
     *
     * @throws Refusal when it is more than is still to come
     * @throws Refusal.Conflict when the bank reference was entered with another amount
     */
    @Transactional
    public Claim receive(String award, int claim, Receipt receipt) {
        receipts.lock(award);
        var open = rows.get(award, claim);
        if (receipts.isEntered(award, receipt.reference())) {
            repaid.bookRecovery(award, receipt);
            return open;
        }
        if (receipt.amount().isMoreThan(open.owed())) {
            throw new Refusal(
                    "receivedPounds",
                    "max",
                    "Only " + open.owed() + " is still to come, not " + receipt.amount() + ".");
        }
        repaid.bookRecovery(award, receipt);
        rows.back(award, claim, open.back().plus(receipt.amount()));
        return rows.get(award, claim);
    }

    /** Gives up what is still to come. The ledger stays: the money was paid, and is not back. */
    @Transactional
    public Claim writeOff(String award, int claim) {
        receipts.lock(award);
        rows.writeOff(award, claim);
        return rows.get(award, claim);
    }
}
