package org.spinout.process.transferday;

import java.time.LocalDate;
import java.util.Optional;
import org.spinout.contract.PlannedDate;
import org.spinout.contract.TransferDates;
import org.spinout.organisation.WorkingDays;
import org.springframework.stereotype.Component;

/** The day for which the transfer of a case is planned. */
@Component
public class TransferPlan {

    private final TransferDates dates;
    private final TransferClocks clocks;
    private final WorkingDays days;

    TransferPlan(TransferDates dates, TransferClocks clocks, WorkingDays days) {
        this.dates = dates;
        this.clocks = clocks;
        this.days = days;
    }

    /** Nothing where nobody has planned a day yet. */
    public Optional<LocalDate> planned(String caseNumber) {
        return dates.current(caseNumber).map(PlannedDate::day);
    }

    /** Plans the day that a form gives, where none is planned yet; the one that counts comes back. */
    public LocalDate plan(String caseNumber, LocalDate day, String by) {
        return planned(caseNumber).orElseGet(() -> {
            dates.set(caseNumber, day, by);
            clocks.follow(caseNumber);
            return day;
        });
    }

    /** The planned day, or today where there is none or it has passed: the law of that day is the best guess. */
    public LocalDate orToday(String caseNumber) {
        return planned(caseNumber).filter(day -> !day.isBefore(days.today())).orElseGet(days::today);
    }
}
