package org.spinout.process.paytranche;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Repaid;
import org.spinout.process.OwnAnswers;
import org.spinout.process.awardfunding.Receipts;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Books money that was not spent and came back. */
@Component
class BookReturn implements JavaDelegate {

    private final OwnAnswers answers;
    private final Repaid repaid;

    BookReturn(OwnAnswers answers, Repaid repaid) {
        this.answers = answers;
        this.repaid = repaid;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = AWARD_NUMBER.from(execution);
        var form = answers.latest(execution, TranchePayments.RETURN_FORM);
        var owed = new Money(TranchePayments.UNDERSPEND_PENCE.from(execution));

        var received = Objects.requireNonNullElse(form.pounds("receivedPounds"), Money.ZERO);
        requireNoMoreThan(received, owed);
        Receipts.of(form).ifPresent(receipt -> repaid.bookUnderspend(number, receipt));

        var left = owed.minus(received);
        TranchePayments.UNDERSPEND_PENCE.set(execution, left.pence());
        TranchePayments.UNDERSPEND_TEXT.set(execution, "Still to come back: **" + left + "**.");
        TranchePayments.RETURN_FINDING.set(execution, finding(form.text("outcome"), left));
    }

    private static void requireNoMoreThan(Money received, Money owed) {
        if (received.isMoreThan(owed)) {
            throw new Refusal(
                    "receivedPounds",
                    "max",
                    "Only " + owed + " has to come back, not " + received + ". Send the rest back to the team.");
        }
    }

    private static String finding(@org.jspecify.annotations.Nullable String outcome, Money left) {
        if (!left.isPositive()) {
            return "settled";
        }
        return "refused".equals(outcome) ? "refused" : "part";
    }
}
