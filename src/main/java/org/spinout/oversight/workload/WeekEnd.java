package org.spinout.oversight.workload;

import java.time.LocalDate;

/**
 * How much was open at the beginning of a day.
 *
 * @param overdue by the due date as it was set last: one that was moved later counts as if it had always been so
 */
public record WeekEnd(LocalDate day, long open, long overdue) {}
