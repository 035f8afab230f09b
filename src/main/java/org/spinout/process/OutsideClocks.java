package org.spinout.process;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/**
 * The clocks of bodies outside: by when they should have answered, and by when they want to be answered. Each runs from a
 * day that a form of the same instance gives, so it runs on while questions are answered.
 */
@Component
public class OutsideClocks {

    private final OwnAnswers answers;
    private final LegalRules rules;
    private final Proposals proposals;
    private final Bodies bodies;
    private final WorkingDays days;
    private final WorkingTime time;

    OutsideClocks(
            OwnAnswers answers,
            LegalRules rules,
            Proposals proposals,
            Bodies bodies,
            WorkingDays days,
            WorkingTime time) {
        this.answers = answers;
        this.rules = rules;
        this.proposals = proposals;
        this.bodies = bodies;
        this.days = days;
        this.time = time;
    }

    /**
     * A clock that runs from the day in a field of a form, for as long as a row of {@code legalRules} says.
     *
     * @param otherwise the usual figure, where an owner's own table has no such row
     */
    public record Clock(String form, String field, String rule, int otherwise) {}

    /** The last day of so many calendar days. */
    public LocalDate calendarDays(DelegateExecution execution, Clock clock) {
        var from = from(execution, clock);
        return from.plusDays(count(execution, clock.rule(), from, clock.otherwise()));
    }

    /** The last day of so many working days. */
    public LocalDate workingDays(DelegateExecution execution, Clock clock) {
        var from = from(execution, clock);
        return days.plus(from, count(execution, clock.rule(), from, clock.otherwise()));
    }

    /** A figure of the table for the host of the case, or the usual one where an owner's own table has no such row. */
    public int count(DelegateExecution execution, String rule, LocalDate day, int otherwise) {
        var host = bodies.get(proposals.get(execution.getProcessBusinessKey()).bodyId());
        return rules.find(rule, host.kind(), day).map(LegalRule::count).orElse(otherwise);
    }

    /** The midnight that ends a day, for a timer. */
    public Date endOf(LocalDate day) {
        return time.atEndOf(Date.from(day.atStartOfDay(java.time.ZoneOffset.UTC).toInstant()));
    }

    private LocalDate from(DelegateExecution execution, Clock clock) {
        return FormDates.day(answers.latest(execution, clock.form()), clock.field());
    }
}
