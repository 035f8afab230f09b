package org.spinout.process.runfundinground;

import java.util.Objects;
import org.spinout.fund.Product;
import org.spinout.fund.round.Outcome;
import org.spinout.fund.round.Points;
import org.spinout.fund.round.WhatIf;
import org.spinout.proposal.Answer;
import org.springframework.stereotype.Component;

/** What a panel tries, as its form says it. */
@Component
class Trials {

    private final WhatIf whatIf;

    Trials(WhatIf whatIf) {
        this.whatIf = whatIf;
    }

    /** @throws org.spinout.shared.Refusal when the change is not possible; then none of it is made */
    void make(String round, Answer change) {
        var reasons = required(change, "reasons");
        var by = change.user();
        switch (required(change, "outcome")) {
            case "dropped" -> drop(round, change, reasons);
            case "trimmed" ->
                whatIf.trim(round, bid(change), Objects.requireNonNull(change.pounds("trimmedPounds")), reasons, by);
            case "givenAs" ->
                whatIf.giveAs(round, bid(change), Product.ofCode(required(change, "awardedProduct")), reasons, by);
            case "moved" -> whatIf.place(round, bid(change), count(change, "newPlace"), reasons, by);
            case "passMark" -> whatIf.passMark(round, Points.of(count(change, "passMark")), reasons, by);
            default -> whatIf.restore(round, bid(change), reasons, by);
        }
    }

    private void drop(String round, Answer change, String reasons) {
        var finding = required(change, "finding").equals("reject") ? Outcome.REJECT : Outcome.MORE_SUPPORT;
        change.choices("droppedBids").forEach(bid -> whatIf.drop(round, bid, finding, reasons, change.user()));
    }

    private static String bid(Answer change) {
        return required(change, "changedBid");
    }

    private static int count(Answer change, String field) {
        return Objects.requireNonNull(change.number(field)).intValue();
    }

    private static String required(Answer change, String field) {
        return Objects.requireNonNull(change.text(field), field);
    }
}
