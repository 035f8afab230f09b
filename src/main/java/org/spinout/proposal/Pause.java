package org.spinout.proposal;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which no clock of a case ran, from the first hold to the lifting of the last.
 *
 * @param from when it began
 * @param until when it ended, or null while it lasts
 * @param workingDays how many working days it has taken so far
 * @param elapsed how long it has taken so far
 */
public record Pause(Instant from, @Nullable Instant until, int workingDays, Duration elapsed) {}
