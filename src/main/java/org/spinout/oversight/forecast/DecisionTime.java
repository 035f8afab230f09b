package org.spinout.oversight.forecast;

import org.jspecify.annotations.Nullable;

/**
 * How long somebody takes to decide.
 *
 * @param who who decides
 * @param cases how many cases came before them
 * @param decided how many decisions they took; a case that comes back is decided again
 * @param half the working days by which half were decided, or null where too few tell
 * @param fourInFive the working days by which four in five were decided, or null where too few tell
 */
public record DecisionTime(
        String who,
        long cases,
        long decided,
        @Nullable Integer half,
        @Nullable Integer fourInFive) {}
