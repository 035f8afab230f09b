package org.spinout.fund;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loans that are paid back as agreed. What must come back otherwise is recovered ({@link Awards#recover}). */
@Component
public class Repayments {

    private final AwardRows rows;
    private final Ledger ledger;
    private final Pots pots;

    Repayments(JdbcClient jdbc, Ledger ledger, Pots pots) {
        this.rows = new AwardRows(jdbc);
        this.ledger = ledger;
        this.pots = pots;
    }

    /**
     * Enters an instalment that a loan is paid back by, as agreed: the part that was lent, without interest. The award
     * stays as it is.
     *
     * @param instalment counts from 1; the same again changes nothing
     * @param receivedOn the day in London the bank had it, null for today
     * @return an entry for each pot the loan was paid from, as far as the money goes, the latest first
     * @throws Refusal when the award is no loan, or it is more than is still owed
     */
    @Transactional
    public List<LedgerEntry> repay(String number, int instalment, Money amount, @Nullable LocalDate receivedOn) {
        var award = rows.lock(number);
        if (award.potId() == null || !pots.get(award.potId()).kind().isLoan()) {
            throw new Refusal(number + " is no loan, so it is not paid back. Recover it, if it must come back.");
        }
        return ledger.repay(number, instalment, amount, receivedOn);
    }
}
