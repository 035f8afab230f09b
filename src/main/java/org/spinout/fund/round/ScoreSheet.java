package org.spinout.fund.round;

import java.time.Instant;
import java.util.Map;

/**
 * What one scorer gave one bid, or what all agreed in moderation. Kept for good, struck out or not.
 *
 * @param number counts from 1 within the bid
 * @param moderated whether it is the agreed one
 * @param counts whether it has not been struck out
 * @param scores from 0 to 10, by the criterion's code
 * @param comments the scorer's reasons, which the bidder reads
 */
public record ScoreSheet(
        String bidNumber,
        int number,
        String givenBy,
        boolean moderated,
        boolean counts,
        Points total,
        Map<String, Integer> scores,
        String comments,
        Instant givenAt) {}
