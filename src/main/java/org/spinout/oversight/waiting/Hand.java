package org.spinout.oversight.waiting;

import java.time.Instant;

/**
 * Somebody's name was put on a task, or taken off it.
 *
 * @param taskId the task
 * @param at when
 * @param taken whether it was put on
 */
record Hand(String taskId, Instant at, boolean taken) {}
