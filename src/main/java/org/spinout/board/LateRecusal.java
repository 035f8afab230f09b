package org.spinout.board;

import java.time.Instant;

/**
 * A member who stood aside only when an item was called.
 *
 * @param seen what the member had opened of the case by then, in words
 */
public record LateRecusal(String meetingNumber, long itemId, String member, String seen, Instant declaredAt) {}
