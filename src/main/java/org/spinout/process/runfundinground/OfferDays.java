package org.spinout.process.runfundinground;

import java.time.LocalDate;
import org.spinout.organisation.WorkingDays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long a team has to answer an offer. */
@Component
class OfferDays {

    private final WorkingDays days;
    private final int offerWorkingDays;

    /** @param offerWorkingDays the fund's own terms are not public, so a setting */
    OfferDays(WorkingDays days, @Value("${spinout.fund.offer-working-days:20}") int offerWorkingDays) {
        this.days = days;
        this.offerWorkingDays = offerWorkingDays;
    }

    /** The last day on which an offer made today can be accepted. */
    LocalDate lastDay() {
        return days.plus(days.today(), offerWorkingDays);
    }
}
