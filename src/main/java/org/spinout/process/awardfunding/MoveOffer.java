package org.spinout.process.awardfunding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import org.camunda.bpm.engine.RuntimeService;
import org.spinout.fund.Awards;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.ShownText;
import org.spinout.process.hold.DateMoved;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A case that was held has as much longer to answer an offer, by the fund's own books too. */
@Component
class MoveOffer implements DateMoved {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final String OFFER_EXPIRED = "Event_OfferExpired";

    private final RuntimeService runtime;
    private final Awards awards;

    MoveOffer(@Lazy RuntimeService runtime, Awards awards) {
        this.runtime = runtime;
        this.awards = awards;
    }

    @Override
    public void moved(String processInstanceId, String activityId, Instant due) {
        if (activityId.equals(OFFER_EXPIRED)) {
            var lastDay = LocalDate.ofInstant(due.minusNanos(1), WorkingDays.LONDON);
            awards.postpone(text(processInstanceId, AwardFunding.AWARD_NUMBER.name()), lastDay);
            runtime.setVariable(
                    processInstanceId,
                    AwardFunding.OFFER_EXPIRES_ON.name(),
                    Date.from(lastDay.atStartOfDay(ZoneOffset.UTC).toInstant()));
            runtime.setVariable(
                    processInstanceId,
                    AwardFunding.OFFER_TEXT.name(),
                    ShownText.fitting(text(processInstanceId, AwardFunding.OFFER_TEXT.name()), 3700)
                            + "\n\n**The case was held meanwhile: the offer stands until the end of "
                            + DAY.format(lastDay)
                            + ".**");
        }
    }

    private String text(String processInstanceId, String variable) {
        return String.valueOf(runtime.getVariable(processInstanceId, variable));
    }
}
