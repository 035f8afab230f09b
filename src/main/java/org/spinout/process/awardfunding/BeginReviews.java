package org.spinout.process.awardfunding;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.WorkingDays;
import org.springframework.stereotype.Component;

/** Begins the yearly reviews of an award that goes on: the first a year from today. */
@Component
class BeginReviews implements JavaDelegate {

    private final AwardParts parts;
    private final WorkingDays days;

    BeginReviews(AwardParts parts, WorkingDays days) {
        this.parts = parts;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> known = Map.of(
                AwardFunding.REVIEW_DUE_ON.name(),
                AwardDays.inForms(days.today().plusYears(1)));

        parts.begin(AwardFunding.REVIEWS_DUE, AwardFunding.AWARD_NUMBER.from(execution), known);
    }
}
