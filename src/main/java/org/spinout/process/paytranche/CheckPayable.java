package org.spinout.process.paytranche;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Tranches;
import org.spinout.process.OwnAnswers;
import org.spinout.shared.Money;
import org.springframework.stereotype.Component;

/** Refuses an approval while others have not put in what was agreed, and asks in which year's pot the money is. */
@Component
class CheckPayable implements JavaDelegate {

    private final Tranches tranches;
    private final OwnAnswers answers;

    CheckPayable(Tranches tranches, OwnAnswers answers) {
        this.tranches = tranches;
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = AWARD_NUMBER.from(execution);
        var proven = answers.latest(execution, TranchePayments.ASSESSMENT_FORM).pounds("provenMatchPounds");

        var tranche = TranchePayments.TRANCHE_NUMBER.from(execution);
        tranches.requireMatch(number, tranche, Objects.requireNonNullElse(proven, Money.ZERO));
        var next = tranches.next(number);
        var fits = tranches.isOfThisYear(number);

        TranchePayments.STILL_NEXT.set(
                execution, next.filter(line -> line.number() == tranche).isPresent());
        TranchePayments.YEAR_FITS.set(execution, fits);
    }
}
