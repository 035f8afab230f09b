package org.spinout.process.considerexpressionofinterest;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.organisation.BodyKind;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.CaseVariables;
import org.spinout.process.LegalRules;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** By when a team is promised a decision; the period is a row of {@code legalRules}. */
@Component
class DecisionDates {

    private final LegalRules rules;
    private final WorkingDays days;

    DecisionDates(LegalRules rules, WorkingDays days) {
        this.rules = rules;
        this.days = days;
    }

    /** Sets the promised day, counted from today, and returns it in words. */
    String promise(DelegateExecution execution) {
        var host = BodyKind.valueOf(CaseVariables.BODY_KIND.from(execution));
        var today = days.today();
        var day = workingDay(
                today.plusDays(rules.ask("expressionDecisionDays", host, today).count()));
        var words = Days.inWords(day);
        ConsiderExpressionOfInterest.DECISION_DATE.set(execution, words);
        ConsiderExpressionOfInterest.DECISION_DEADLINE.set(
                execution,
                Date.from(day.plusDays(1).atStartOfDay(WorkingDays.LONDON).toInstant()));
        return words;
    }

    /** The period is counted in days, and nobody decides on a Sunday: then the promise is for the working day before. */
    private LocalDate workingDay(LocalDate last) {
        return days.isWorkingDay(last) ? last : days.plus(last, -1);
    }
}
