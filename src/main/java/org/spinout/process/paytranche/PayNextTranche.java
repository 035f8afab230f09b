package org.spinout.process.paytranche;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Tranches;
import org.spinout.process.CaseNotices;
import org.spinout.process.OwnAnswers;
import org.spinout.process.awardfunding.AwardProgress;
import org.spinout.shared.Money;
import org.springframework.stereotype.Component;

/** Pays the tranche whose milestone is met. Tried again after a fault, it pays nothing twice. */
@Component
class PayNextTranche implements JavaDelegate {

    private final Tranches tranches;
    private final AwardProgress progress;
    private final OwnAnswers answers;
    private final CaseNotices notices;

    PayNextTranche(Tranches tranches, AwardProgress progress, OwnAnswers answers, CaseNotices notices) {
        this.tranches = tranches;
        this.progress = progress;
        this.answers = answers;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = AWARD_NUMBER.from(execution);
        var tranche = TranchePayments.TRANCHE_NUMBER.from(execution);
        var proven = answers.latest(execution, TranchePayments.ASSESSMENT_FORM).pounds("provenMatchPounds");

        progress.requirePayee(execution, number);
        var payment = tranches.pay(number, tranche, Objects.requireNonNullElse(proven, Money.ZERO));
        progress.closeIfAllIsPaid(number);

        notices.tellTeam(
                execution.getProcessBusinessKey(),
                "Tranche " + tranche + " of " + number + " is paid",
                payment.amount() + " is on its way to you. Use it for its purpose only, and keep the receipts.");
    }
}
