package org.spinout.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision a chair took between meetings, as the board hears of it.
 *
 * @param decided what was decided, with its reasons
 * @param title the item's title
 * @param reportedTo the number of the meeting that noted it; null until there was one
 */
public record UrgentDecision(
        DecidedItem decided,
        String title,
        String chair,
        String whyUrgent,
        LocalDate neededBy,
        String consulted,
        @Nullable String reportedTo) {}
