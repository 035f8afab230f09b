package org.spinout.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One period in which somebody acts in the place of somebody else. It is never changed: it is revoked, or it runs out.
 *
 * @param number such as {@code DP-2026-0001}
 * @param absent whose place it is
 * @param deputy who acts
 * @param bodyId for which body, and for no other
 * @param role in which role, and in no other
 * @param from the first day, in London
 * @param until the last day, in London
 * @param by the administrator who appointed the deputy
 * @param revokedBy who ended it early, or null while it stands
 */
public record Deputy(
        String number,
        String absent,
        String deputy,
        String bodyId,
        String role,
        LocalDate from,
        LocalDate until,
        String by,
        @Nullable String revokedBy) {

    /** Whether the deputy may act on that day. */
    public boolean actsOn(LocalDate day) {
        return revokedBy == null && !day.isBefore(from) && !day.isAfter(until);
    }

    boolean overlaps(LocalDate first, LocalDate last) {
        return revokedBy == null && !first.isAfter(until) && !last.isBefore(from);
    }
}
