package org.spinout.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role somebody holds for a body, as an administrator has entered it.
 *
 * @param user who
 * @param role the name of a group, such as {@code sponsors}
 * @param bodyId for which body, and for no other
 * @param from the first day
 * @param until the last day, or null while no end is known
 */
public record HeldRole(
        String user,
        String role,
        String bodyId,
        LocalDate from,
        @Nullable LocalDate until) {

    /** Whether the role is held on that day. */
    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
