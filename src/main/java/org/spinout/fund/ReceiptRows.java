package org.spinout.fund;

import java.util.Optional;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of money that came back. */
final class ReceiptRows {

    private record Entered(int number, Money amount) {}

    private final JdbcClient jdbc;

    ReceiptRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lock(String award) {
        jdbc.sql("SELECT award_number FROM award WHERE award_number = :award FOR UPDATE")
                .param("award", award)
                .query(String.class)
                .list();
    }

    /**
     * Enters a receipt once.
     *
     * @return its number within the award, counting from 1
     * @throws Refusal.Conflict when its reference was entered with another amount
     */
    int enter(String award, Receipt receipt) {
        var earlier = earlier(award, receipt.reference());
        if (earlier.isPresent()) {
            return requireSame(award, receipt, earlier.get());
        }
        var number = count(award) + 1;
        add(award, number, receipt);
        return number;
    }

    boolean isEntered(String award, String reference) {
        return earlier(award, reference).isPresent();
    }

    private Optional<Entered> earlier(String award, String reference) {
        return jdbc.sql("SELECT receipt_number, amount_pence FROM award_receipt"
                        + " WHERE award_number = :award AND bank_reference = :reference")
                .param("award", award)
                .param("reference", reference)
                .query((row, at) -> new Entered(row.getInt("receipt_number"), new Money(row.getLong("amount_pence"))))
                .optional();
    }

    private static int requireSame(String award, Receipt receipt, Entered earlier) {
        if (!earlier.amount().equals(receipt.amount())) {
            throw new Refusal.Conflict("\"" + receipt.reference() + "\" of the bank statement was entered for " + award
                    + " already, with " + earlier.amount() + ".");
        }
        return earlier.number();
    }

    /** How many receipts there are, which is the number of the last. */
    int count(String award) {
        return jdbc.sql("SELECT COUNT(*) FROM award_receipt WHERE award_number = :award")
                .param("award", award)
                .query(Integer.class)
                .single();
    }

    private void add(String award, int number, Receipt receipt) {
        jdbc.sql("""
                        INSERT INTO award_receipt (award_number, receipt_number, amount_pence, received_on, bank_reference,
                            entered_by)
                        VALUES (:award, :number, :amount, :receivedOn, :reference, :by)
                        """)
                .param("award", award)
                .param("number", number)
                .param("amount", receipt.amount().pence())
                .param("receivedOn", receipt.receivedOn())
                .param("reference", receipt.reference())
                .param("by", receipt.by())
                .update();
    }
}
