package org.spinout.enterprise;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/**
 * A service that its own enterprise runs, from the day it went live until the enterprise leaves it.
 *
 * @param caseNumber the proposal it came from
 * @param bodyId the enterprise as a body of its own
 * @param name as registered
 * @param legalForm a code such as {@code communityInterestCompany}
 * @param registrationNumber at Companies House, or with the mutuals register
 * @param registeredOn the day of incorporation
 * @param commissionerId the body that pays for the service
 * @param launchedOn the first day of its own service
 * @param reinvestPercent how much of a surplus the contract wants put back into the service, in per cent
 * @param noticeMonths how many months' notice ends the contract early
 * @param endedOn the day it left the service, or null while it runs it
 */
public record Enterprise(
        String caseNumber,
        String bodyId,
        String name,
        String legalForm,
        String registrationNumber,
        LocalDate registeredOn,
        String commissionerId,
        LocalDate launchedOn,
        int reinvestPercent,
        int noticeMonths,
        @Nullable LocalDate endedOn) {

    /** @throws Refusal when no such share of a surplus can be put back */
    public Enterprise {
        if (reinvestPercent < 0 || reinvestPercent > 100) {
            throw new Refusal(
                    "reinvestPercent",
                    "range",
                    "A share of a surplus is between 0 and 100 per cent, not " + reinvestPercent + ".");
        }
    }

    /** An enterprise on the day of its launch. */
    public Enterprise(
            String caseNumber,
            String bodyId,
            String name,
            String legalForm,
            String registrationNumber,
            LocalDate registeredOn,
            String commissionerId,
            LocalDate launchedOn,
            int reinvestPercent,
            int noticeMonths) {
        this(
                caseNumber,
                bodyId,
                name,
                legalForm,
                registrationNumber,
                registeredOn,
                commissionerId,
                launchedOn,
                reinvestPercent,
                noticeMonths,
                null);
    }

    /**
     * The first end of a year after a day. The year of a company ends with the month in which it was registered, unless
     * it chose another day (Companies Act 2006, s391; unverified).
     */
    public LocalDate yearEndAfter(LocalDate day) {
        var end = YearMonth.of(day.getYear(), registeredOn.getMonth()).atEndOfMonth();
        return end.isAfter(day)
                ? end
                : YearMonth.of(day.getYear() + 1, registeredOn.getMonth()).atEndOfMonth();
    }
}
