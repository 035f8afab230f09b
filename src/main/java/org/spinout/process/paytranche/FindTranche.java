package org.spinout.process.paytranche;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Tranche;
import org.spinout.fund.Tranches;
import org.spinout.process.awardfunding.AwardDays;
import org.spinout.process.awardfunding.AwardProgress;
import org.springframework.stereotype.Component;

/** Looks up the next tranche to be paid, as the schedule stands today. */
@Component
class FindTranche implements JavaDelegate {

    private final Tranches tranches;
    private final AwardProgress progress;

    FindTranche(Tranches tranches, AwardProgress progress) {
        this.tranches = tranches;
        this.progress = progress;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = AWARD_NUMBER.from(execution);

        var next = tranches.next(number);

        progress.tell(execution, number);
        TranchePayments.TRANCHE_LEFT.set(execution, next.isPresent());
        TranchePayments.TRANCHE_FINDING.set(execution, "");
        next.ifPresent(tranche -> describe(execution, tranche));
    }

    private static void describe(DelegateExecution execution, Tranche tranche) {
        TranchePayments.TRANCHE_NUMBER.set(execution, tranche.number());
        TranchePayments.TRANCHE_TEXT.set(execution, tranche.amount().toString());
        TranchePayments.MILESTONE_TEXT.set(execution, tranche.milestone());
        TranchePayments.TRANCHE_DUE_ON.set(execution, AwardDays.inForms(tranche.dueOn()));
        TranchePayments.MATCH_TEXT.set(
                execution,
                tranche.match().isPositive()
                        ? "Others must have put in **" + tranche.match() + "** by now."
                        : "Nobody else has to have put in money by now.");
    }
}
