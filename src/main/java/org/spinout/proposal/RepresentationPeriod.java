package org.spinout.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/**
 * The time a provider has for representations against an award under the Provider Selection Regime.
 *
 * @param noticeOn the day on which the notice of the intended award was published
 * @param lastDay up to whose midnight they are in time, or null where no rule of that day gives a period
 */
public record RepresentationPeriod(
        LocalDate noticeOn, @Nullable LocalDate lastDay) {

    boolean isOverOn(LocalDate day) {
        return lastDay != null && day.isAfter(lastDay);
    }

    /** Nobody answers a notice before it is there. */
    void requireBegunBy(LocalDate receivedOn) {
        if (noticeOn.isAfter(receivedOn)) {
            throw new Refusal(
                    "noticePublishedOn",
                    "order",
                    "The notice was published after the representation reached you. Please look at both days again.");
        }
    }
}
