package org.spinout.process.answerinformationrequest;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.WorkingTime;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/**
 * Until when a request for information is to be answered: the twentieth working day following the day of receipt (Freedom
 * of Information Act 2000, section 10). A clarification that was asked for makes the request complete, so the twenty days
 * begin anew with it; the days on which a fee was awaited do not count.
 */
@Component
class ReplyClock {

    /** Section 10(1). */
    private static final int WORKING_DAYS = 20;

    private final WorkingDays days;
    private final WorkingTime time;

    ReplyClock(WorkingDays days, WorkingTime time) {
        this.days = days;
        this.time = time;
    }

    LocalDate following(LocalDate receipt) {
        return days.plus(receipt, WORKING_DAYS);
    }

    LocalDate today() {
        return days.today();
    }

    /**
     * When the clock goes on after something was asked of the requester.
     *
     * @param awaited {@code clarificationAsked} or {@code feeAsked}
     * @param due until then
     * @param askedOn the day from which the clock stood
     * @param cameOn the day it came; one before it was asked for counts as that day
     */
    LocalDate resumed(String awaited, LocalDate due, LocalDate askedOn, LocalDate cameOn) {
        if (awaited.equals("clarificationAsked")) {
            return following(cameOn);
        }
        return cameOn.isAfter(askedOn) ? days.plus(due, days.between(askedOn, cameOn)) : due;
    }

    /** Sets until when the reply is due, for the engine and for people. */
    void set(DelegateExecution execution, LocalDate due) {
        var day = Date.from(due.atStartOfDay(ZoneOffset.UTC).toInstant());
        AnswerInformationRequest.REPLY_DUE.set(execution, time.atEndOf(day));
        AnswerInformationRequest.REPLY_DUE_TEXT.set(execution, Days.inWords(due));
    }

    LocalDate dueOf(DelegateExecution execution) {
        return days.dateOf(
                AnswerInformationRequest.REPLY_DUE.from(execution).toInstant().minusMillis(1));
    }
}
