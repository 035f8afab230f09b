package org.spinout.board;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it stands on record, with the quorum it was taken with. Where no meeting took it there was none to count,
 * and its numbers are nought.
 *
 * @param authority who took it
 * @param authorityName who that was, in words, where it was no meeting of the board
 * @param meetingNumber the meeting that took it, if one did
 * @param presiding who presided; null for a decision of an earlier release, or of no meeting
 * @param present how many members were there and free to decide
 * @param eligible how many members of the whole board were free to decide, there or not
 * @param needed how many had to be there
 * @param membership how many sat on the board
 * @param recused the members who stood aside
 * @param conditions those imposed by this decision, as they stand now
 */
public record DecidedItem(
        long itemId,
        String caseNumber,
        Authority authority,
        @Nullable String authorityName,
        @Nullable String meetingNumber,
        @Nullable String presiding,
        BoardOutcome outcome,
        @Nullable String reasonCode,
        String reasons,
        Voting voting,
        int present,
        int eligible,
        int needed,
        int membership,
        SortedSet<String> recused,
        List<Condition> conditions,
        Instant decidedAt) {}
