package org.spinout.process.paytranche;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Tranches;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Enters the schedule of the signed agreement. */
@Component
class EnterPlan implements JavaDelegate {

    private final OwnAnswers answers;
    private final Tranches tranches;

    EnterPlan(OwnAnswers answers, Tranches tranches) {
        this.answers = answers;
        this.tranches = tranches;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution, TranchePayments.PLAN_FORM);

        tranches.plan(AWARD_NUMBER.from(execution), TrancheLines.of(form));
    }
}
