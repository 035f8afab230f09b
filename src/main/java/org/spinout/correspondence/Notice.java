package org.spinout.correspondence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody was told.
 *
 * @param caseNumber the case or meeting it is about
 * @param person whom it is for, or null where it is for a role
 * @param role the role it is for, or null where it is for a person
 * @param bodyId the body for which the role is held, or null where it is for a person
 * @param subject one line
 * @param text the rest, plain text
 * @param at when they were told
 * @param readAt when the person who asks marked it read, or null while they have not
 */
public record Notice(
        long id,
        String caseNumber,
        @Nullable String person,
        @Nullable String role,
        @Nullable String bodyId,
        String subject,
        String text,
        Instant at,
        @Nullable Instant readAt) {

    public boolean isRead() {
        return readAt != null;
    }
}
