package org.spinout.process.awardfunding;

import java.util.Objects;
import java.util.Optional;
import org.spinout.fund.Receipt;
import org.spinout.proposal.Answer;

/** What a fund manager enters from the bank statement, on every form that books money coming back. */
public final class Receipts {

    private Receipts() {}

    /** Nothing where the form says that no money came. */
    public static Optional<Receipt> of(Answer form) {
        return Optional.ofNullable(form.pounds("receivedPounds"))
                .map(amount -> new Receipt(
                        amount,
                        Objects.requireNonNull(form.day("receivedOn")),
                        Objects.requireNonNull(form.text("bankReference")),
                        form.user()));
    }
}
