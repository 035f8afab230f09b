package org.spinout.process.considerexpressionofinterest;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.BodyKind;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.spinout.process.LegalRules;
import org.springframework.stereotype.Component;

/** Tells the team by when the chair will decide; the period is a row of {@code legalRules}. */
@Component
class TellDecisionDate implements JavaDelegate {

    private final LegalRules rules;
    private final WorkingDays days;
    private final CaseNotices notices;

    TellDecisionDate(LegalRules rules, WorkingDays days, CaseNotices notices) {
        this.rules = rules;
        this.days = days;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var host = BodyKind.valueOf(CaseVariables.BODY_KIND.from(execution));
        var today = days.today();

        var period = rules.ask("expressionDecisionDays", host, today).count();
        var date = today.plusDays(period).format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK));
        notices.tellTeam(
                CaseVariables.CASE_NUMBER.from(execution),
                "You will have a decision by " + date,
                "Your expression of interest is before the chair, who will decide by " + date + ".");

        ConsiderExpressionOfInterest.DECISION_DATE.set(execution, date);
    }
}
