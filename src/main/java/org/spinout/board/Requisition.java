package org.spinout.board;

import java.time.Instant;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A written demand of members that their board meet. It is presented to the chair once enough have signed; if the chair
 * then calls no meeting in time, those who signed may call it themselves.
 *
 * @param number such as {@code RQ-2026-0001}
 * @param business what they want the board to meet about
 * @param membership how many sat on the board when it was begun
 * @param needed how many of them must sign
 * @param signatories the user ids of those who have, whoever began it among them
 * @param presentedAt when it went to the chair; null before
 */
public record Requisition(
        String number,
        String bodyId,
        String begunBy,
        String business,
        int membership,
        int needed,
        SortedSet<String> signatories,
        @Nullable Instant presentedAt) {

    /** Whether enough members have signed. */
    public boolean isCarried() {
        return signatories.size() >= needed;
    }
}
