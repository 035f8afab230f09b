package org.spinout.proposal;

import java.util.Set;

/**
 * Which cases one person may read, told for many cases at once: {@link CaseAccess} in a form a query can use. A case is
 * within reach when any of the four says so.
 *
 * @param bodies all cases of these bodies
 * @param fundedBodies of these bodies, the cases that have asked for money
 * @param commissioners the cases whose contract one of these bodies will hold
 * @param cases single cases, by number
 */
public record Reach(Set<String> bodies, Set<String> fundedBodies, Set<String> commissioners, Set<String> cases) {

    public Reach {
        bodies = Set.copyOf(bodies);
        fundedBodies = Set.copyOf(fundedBodies);
        commissioners = Set.copyOf(commissioners);
        cases = Set.copyOf(cases);
    }
}
