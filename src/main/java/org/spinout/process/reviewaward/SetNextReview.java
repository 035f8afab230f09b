package org.spinout.process.reviewaward;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.awardfunding.AwardDays;
import org.spinout.process.awardfunding.AwardFunding;
import org.springframework.stereotype.Component;

/** The next review is a year after this one. */
@Component
class SetNextReview implements JavaDelegate {

    private final WorkingDays days;

    SetNextReview(WorkingDays days) {
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var next = days.today().plusYears(1);

        AwardFunding.REVIEW_DUE_ON.set(execution, AwardDays.inForms(next));
    }
}
