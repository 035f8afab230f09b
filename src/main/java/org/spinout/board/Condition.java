package org.spinout.board;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition of an approval. It is outstanding from the decision on, until somebody shows the evidence it asks for or its
 * long-stop date comes; both are final, and a board that wants to go on imposes a new one. Before that, whoever imposed it
 * may give it more time.
 *
 * @param source who imposed it
 * @param itemId the agenda item by whose decision a board imposed it, or null when an assurer did
 * @param evidence what will show that it is met
 * @param longStop the day on which it lapses unless discharged before
 * @param dischargedBy who discharged it, or null
 * @param evidenceGiven what was shown, or null
 */
public record Condition(
        long id,
        String caseNumber,
        ConditionSource source,
        @Nullable Long itemId,
        String wording,
        String owner,
        String evidence,
        LocalDate longStop,
        ConditionState state,
        Instant imposedAt,
        @Nullable Instant endedAt,
        @Nullable String dischargedBy,
        @Nullable String evidenceGiven) {}
