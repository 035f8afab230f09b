package org.spinout.oversight.waiting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spinout.proposal.Holds;
import org.spinout.proposal.Pause;

/** When the clocks of cases stood still, looked up once for each case that was ever held. */
final class Stops {

    /** What resolves a challenge keeps its own time while the case is held. */
    private static final Set<String> RESOLVE_CHALLENGES = Set.of("resolve-challenge", "review-representation");

    private final Holds holds;
    private final Set<String> held;
    private final Map<String, List<Pause>> known = new HashMap<>();

    Stops(Holds holds) {
        this.holds = holds;
        this.held = holds.everHeld();
    }

    List<Pause> of(Activity stay) {
        var caseNumber = stay.caseNumber();
        if (caseNumber == null || !held.contains(caseNumber) || RESOLVE_CHALLENGES.contains(stay.processId())) {
            return List.of();
        }
        return known.computeIfAbsent(caseNumber, holds::pauses);
    }
}
