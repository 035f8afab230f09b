package org.spinout.process.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who changes models, and whose cases they may see by number, move, and take back. A model belongs to no body; its
 * cases do.
 *
 * @param user their id
 * @param role in which they act, {@code processOwners} or {@code camunda-admin}
 * @param bodies the ids of the bodies for which they are a process owner; null for every body, which administrators reach
 */
public record ProcessOwner(
        String user, String role, @Nullable Set<String> bodies) {

    /** @param bodyId the body a case belongs to; null for one that belongs to none, which everybody here reaches */
    public boolean reaches(@Nullable String bodyId) {
        return bodies == null || bodyId == null || bodies.contains(bodyId);
    }
}
