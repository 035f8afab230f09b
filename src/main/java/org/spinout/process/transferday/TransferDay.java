package org.spinout.process.transferday;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.CaseMessages;
import org.spinout.process.InModels;
import org.spinout.process.LegalRules;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/**
 * Moments for the timers in models that hang on the planned transfer date. A timer that asks here follows when the date
 * moves; while a transfer has no date, such a timer waits for one.
 *
 * <p>Calendar days end at 23:59 in London, working days when offices close at 17:00.
 */
@Component
@InModels
public class TransferDay {

    /** Later than anybody will wait for. */
    static final Instant NO_DATE_YET =
            LocalDate.of(2999, 12, 31).atStartOfDay(WorkingDays.LONDON).toInstant();

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
    private static final LocalTime CLOSE = LocalTime.of(17, 0);

    private final PlannedTransfer planned;
    private final WorkingDays days;
    private final LegalRules law;
    private final Proposals proposals;
    private final Bodies bodies;
    private final CaseMessages messages;

    TransferDay(
            PlannedTransfer planned,
            WorkingDays days,
            LegalRules law,
            Proposals proposals,
            Bodies bodies,
            CaseMessages messages) {
        this.planned = planned;
        this.days = days;
        this.law = law;
        this.proposals = proposals;
        this.bodies = bodies;
        this.messages = messages;
    }

    /** The end of the day so many calendar days before the transfer; nought is the day itself, negative is after it. */
    public Date daysBefore(DelegateExecution execution, int calendarDays) {
        return timer(execution, day -> endOf(day.minusDays(calendarDays)));
    }

    /** The close of business so many working days before the transfer; nought is the last working day up to it. */
    public Date workingDaysBefore(DelegateExecution execution, int workingDays) {
        return timer(execution, day -> closeOf(day, workingDays));
    }

    /** The end of the day so many calendar days before the transfer as a row of {@code legalRules} says for its day. */
    public Date ruleBefore(DelegateExecution execution, String rule) {
        return timer(execution, day -> moment(execution.getProcessBusinessKey(), new DaysBefore(false, rule), day));
    }

    /** When something is to be done so many days before the transfer; nothing while it has no date. */
    Optional<Instant> moment(@Nullable String caseNumber, DaysBefore before) {
        return planned.dayOf(caseNumber).map(day -> moment(String.valueOf(caseNumber), before, day));
    }

    private Instant moment(String caseNumber, DaysBefore before, LocalDate day) {
        var count = before.isRule() ? lawOf(caseNumber, before.amount(), day) : before.number();
        return before.working() ? closeOf(day, count) : endOf(day.minusDays(count));
    }

    private int lawOf(String caseNumber, String rule, LocalDate day) {
        var host = bodies.get(proposals.get(caseNumber).bodyId());
        var found = new AtomicInteger();
        // Whoever's form opened the task may not read tables of rules.
        messages.asNobody(() -> found.set(law.ask(rule, host.kind(), day).count()));
        return found.get();
    }

    private Date timer(DelegateExecution execution, Function<LocalDate, Instant> count) {
        return Date.from(
                planned.dayOf(execution.getProcessBusinessKey()).map(count).orElse(NO_DATE_YET));
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(LAST_MINUTE).atZone(WorkingDays.LONDON).toInstant();
    }

    private Instant closeOf(LocalDate day, int workingDays) {
        var before = workingDays == 0 && !days.isWorkingDay(day) ? 1 : workingDays;
        return days.plus(day, -before).atTime(CLOSE).atZone(WorkingDays.LONDON).toInstant();
    }
}
