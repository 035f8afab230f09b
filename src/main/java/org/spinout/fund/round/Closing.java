package org.spinout.fund.round;

import java.util.List;

/**
 * What a round holds once it is closed.
 *
 * @param submitted in the order of their receipts
 * @param notSubmitted begun and not submitted in time; their teams are told so
 */
public record Closing(List<Bid> submitted, List<Bid> notSubmitted) {}
