package org.spinout.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the public was told of an award, and how long it had to object.
 *
 * @param route by which the contract is awarded
 * @param publishedOn the day of publication
 * @param reference where it was published
 * @param standstillEnds the last day on which anybody may object, or null where the route knows no standstill
 */
public record AwardNotice(
        AwardRoute route,
        LocalDate publishedOn,
        String reference,
        @Nullable LocalDate standstillEnds) {

    /** The day after publication: the first of the standstill. */
    public @Nullable LocalDate standstillBegins() {
        return standstillEnds == null ? null : publishedOn.plusDays(1);
    }

    /** Whether the last moment for objections has passed when this day begins. */
    public boolean isStandstillOver(LocalDate on) {
        return standstillEnds == null || on.isAfter(standstillEnds);
    }
}
