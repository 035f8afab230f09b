package org.spinout.process.transferday;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.Holds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * When a task is due, and when people are reminded of it. A task that is to be done so many days before the transfer is due
 * then, as soon as the transfer has a date; it would be no use to be overdue for a transfer that has been put off. Any
 * other is due by its target in working days from its beginning, put off by the time its case was held. Either depends on
 * nothing but the beginning, the holds and the date, so it comes out the same however often the date has moved.
 */
@Component
public class TaskTimes {

    private final WorkingDays days;
    private final TransferDay transferDay;
    private final ObjectProvider<Holds> holds;

    TaskTimes(WorkingDays days, TransferDay transferDay, ObjectProvider<Holds> holds) {
        this.days = days;
        this.transferDay = transferDay;
        this.holds = holds;
    }

    /** @param caseNumber the business key; that of a meeting has no transfer */
    public Instant due(TaskDates dates, @Nullable String caseNumber, Instant begun) {
        return beforeTransfer(dates, caseNumber).orElseGet(() -> usual(dates.target(), caseNumber, begun));
    }

    public Instant reminder(TaskDates dates, @Nullable String caseNumber, Instant begun) {
        return beforeTransfer(dates, caseNumber)
                .map(due -> days.between(days.dateOf(begun), days.dateOf(due)))
                .map(left -> left <= 0 ? begun : days.due(begun, dates.reminderAfter(left)))
                .orElseGet(() -> usual(dates.reminderAfter(dates.target()), caseNumber, begun));
    }

    private Optional<Instant> beforeTransfer(TaskDates dates, @Nullable String caseNumber) {
        return dates.before() == null ? Optional.empty() : transferDay.moment(caseNumber, dates.before());
    }

    private Instant usual(int workingDays, @Nullable String caseNumber, Instant begun) {
        return afterPauses(days.due(begun, workingDays), caseNumber, begun);
    }

    /** Where a date goes for the time that its case has been held since the clock of it began. */
    public Instant afterPauses(Instant date, @Nullable String caseNumber, Instant begun) {
        var due = date;
        if (caseNumber == null) {
            return due;
        }
        for (var pause : holds.getObject().pauses(caseNumber)) {
            var until = pause.until();
            if (until != null && until.isAfter(begun)) {
                due = days.afterPause(due, pause.from().isBefore(begun) ? begun : pause.from(), until);
            }
        }
        return due;
    }
}
