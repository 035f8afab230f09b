package org.spinout.fund.round;

import java.time.Instant;

/**
 * A later closing, for everybody.
 *
 * @param closedAt when the round was to close before
 * @param closesAt when it closes instead
 * @param reasons as published
 */
public record Extension(Instant closedAt, Instant closesAt, String reasons, String extendedBy, Instant extendedAt) {}
