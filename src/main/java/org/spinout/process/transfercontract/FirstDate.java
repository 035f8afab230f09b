package org.spinout.process.transfercontract;

import org.spinout.contract.TransferDates;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.transferday.TransferClocks;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Gives a transfer its first planned date, from what people wrote before anybody could move one. */
@Component
class FirstDate {

    private final TransferDates dates;
    private final TransferClocks clocks;
    private final Answers answers;
    private final WorkingDays days;

    FirstDate(TransferDates dates, TransferClocks clocks, Answers answers, WorkingDays days) {
        this.dates = dates;
        this.clocks = clocks;
        this.answers = answers;
        this.days = days;
    }

    /**
     * Takes the day from the newest version of a form. Where it has passed meanwhile, or nobody wrote one, the transfer
     * stays without a date; where it has one, that stays.
     */
    void take(String caseNumber, String form, String field) {
        if (dates.current(caseNumber).isPresent()) {
            return;
        }
        answers.findLatest(caseNumber, form).ifPresent(answer -> {
            var day = answer.day(field);
            if (day != null && !day.isBefore(days.today())) {
                dates.set(caseNumber, day, answer.user());
                clocks.follow(caseNumber);
            }
        });
    }
}
