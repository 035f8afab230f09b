package org.spinout.oversight.workload;

import java.util.List;

/**
 * The open tasks of a role for a body.
 *
 * @param role the id of the role, empty for tasks that are for people by name
 * @param bodyId the body in whose name they are done
 * @param open how many there are
 * @param overdue how many of them should have been done by now
 * @param unclaimed how many of them nobody has taken on
 * @param ages how many of them are how old, for each of {@link Age}
 */
public record Load(String role, String bodyId, long open, long overdue, long unclaimed, List<Long> ages) {}
