package org.spinout.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One stay of one person in a team. Somebody who left and came back has two.
 *
 * @param member the user id
 * @param joinedBy who let them in; the lead of the first day let themselves in
 * @param leftAt when they left, or null while they are of the team
 * @param leftBy who took them out, themselves included, or null while they are of the team
 */
public record TeamMembership(
        String member,
        Instant joinedAt,
        String joinedBy,
        @Nullable Instant leftAt,
        @Nullable String leftBy) {

    public boolean isCurrent() {
        return leftAt == null;
    }
}
