package org.spinout.board;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it stands on record, with the quorum it was taken with.
 *
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
        String meetingNumber,
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
