package org.spinout.fund;

import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the bank's statement proves wrong is put right here, by a further entry. */
@Component
public class Corrections {

    private final AwardRows rows;
    private final Ledger ledger;

    Corrections(JdbcClient jdbc, Ledger ledger) {
        this.rows = new AwardRows(jdbc);
        this.ledger = ledger;
    }

    /**
     * Corrects the amount of a payment, a recovery or a repayment, which the bank's statement can prove wrong. (What an award
     * reserved, promised or freed follows from its own steps and is not corrected.) The difference becomes a further
     * entry, which names the wrong one. While tranches are still paid it comes from, or goes back to, what is promised;
     * afterwards to what is available. Saying the right amount again changes nothing.
     *
     * @param entryNumber the wrong entry's number within the pot
     * @param rightAmount what the entry should have said; zero undoes it
     * @param reason why, at most 500 characters
     * @return the correction, or the entry itself when it was right
     * @throws Refusal when the entry is not such a one of this award, or the money is not there
     */
    @Transactional
    public LedgerEntry correct(String number, long entryNumber, Money rightAmount, String reason) {
        var potId = rows.get(number).potId();
        if (potId == null) {
            throw new Refusal("No money has been set aside for " + number + ".");
        }
        return correct(number, potId, entryNumber, rightAmount, reason);
    }

    /** Corrects an entry in one of several pots an award was paid from; otherwise as above. */
    @Transactional
    public LedgerEntry correct(String number, String potId, long entryNumber, Money rightAmount, String reason) {
        var award = rows.lock(number);
        // What was carried forward is promised elsewhere, so the old pot has nothing to take a difference from.
        var settled = !award.state().isPayable() || !potId.equals(award.potId());
        return ledger.correct(number, potId, entryNumber, rightAmount, reason, settled);
    }
}
