package org.spinout.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case before the board, once. It waits from submission until a meeting takes it, is decided there or carried over to
 * the next, and leaves the agenda, though not the record, when the case is withdrawn.
 *
 * @param id given by Spinout
 * @param paperBy the user id of whoever wrote the paper
 * @param privateReasons why it is heard without the public; null where it is heard in public
 * @param isSetAside whether it is on no agenda because a way out is sought: the board can never have a quorum for it
 * @param meetingNumber the meeting on whose agenda it stands, or that decided it; null while it waits or when withdrawn
 * @param place its place on that agenda, counted from 1; null without a meeting
 */
public record AgendaItem(
        long id,
        String caseNumber,
        String bodyId,
        String title,
        String paperBy,
        Instant submittedAt,
        ItemState state,
        @Nullable String privateReasons,
        boolean isSetAside,
        @Nullable String meetingNumber,
        @Nullable Integer place) {

    /** Whether it is heard without the public. */
    public boolean isPrivate() {
        return privateReasons != null;
    }
}
