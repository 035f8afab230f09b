package org.spinout.process.considerexpressionofinterest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.springframework.stereotype.Component;

/** Tells the team by when the chair will decide. */
@Component
class TellDecisionDate implements JavaDelegate {

    private final DecisionDates dates;
    private final CaseNotices notices;

    TellDecisionDate(DecisionDates dates, CaseNotices notices) {
        this.dates = dates;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var date = dates.promise(execution);

        notices.tellTeam(
                CaseVariables.CASE_NUMBER.from(execution),
                "You will have a decision by " + date,
                "Your organisation has your expression of interest. The chair will decide by " + date
                        + ". If that day passes without a decision you are told.");
    }
}
