package org.spinout.oversight.workload;

/**
 * What became of the tasks of a role within a month. What was open, and what came, less what was done is what is open.
 *
 * @param role the id of the role, empty for tasks that are for people by name
 */
public record Change(
        String role, long openThen, long came, long done, long openNow, long overdueThen, long overdueNow) {}
