package org.spinout.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The minute of a meeting: drafted from the record, corrected by the secretary, signed by the chair. Every version stays.
 *
 * @param version counted from 1; the latest is the minute
 * @param signedBy who signed this version, or null while it is a draft
 * @param inPlaceOf the chair for whom a deputy signed; null where it was the chair, or nobody yet
 */
public record Minute(
        String meetingNumber,
        int version,
        String text,
        Instant draftedAt,
        @Nullable String signedBy,
        @Nullable String inPlaceOf,
        @Nullable Instant signedAt) {

    public boolean isSigned() {
        return signedBy != null;
    }
}
