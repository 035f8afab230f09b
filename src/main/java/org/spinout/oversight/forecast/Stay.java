package org.spinout.oversight.forecast;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spinout.oversight.Stage;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.ProposalStep;

/**
 * One stay of a case in a stage.
 *
 * @param until when it ended, or null while it lasts
 * @param finished whether it came to the stage's end: not while it lasts, and not where the case was given up in it
 */
record Stay(Stage stage, Instant from, @Nullable Instant until, boolean finished) {

    private static final Set<ProposalState> GIVEN_UP =
            EnumSet.of(ProposalState.WITHDRAWN, ProposalState.LAPSED, ProposalState.ABANDONED);

    /** Whether a case that ends so was given up and not decided on. */
    static boolean isGivenUp(ProposalState state) {
        return GIVEN_UP.contains(state);
    }

    /** Every stay of a case, oldest first. */
    static List<Stay> of(Instant openedAt, List<ProposalStep> steps) {
        var stays = new ArrayList<Stay>();
        var stage = Stage.EXPRESSION;
        var from = openedAt;
        for (var step : steps) {
            var next = Stage.of(step.to()).orElse(null);
            if (next == stage) {
                continue;
            }
            stays.add(new Stay(stage, from, step.at(), !isGivenUp(step.to())));
            if (next == null) {
                return stays;
            }
            stage = next;
            from = step.at();
        }
        stays.add(new Stay(stage, from, null, false));
        return stays;
    }
}
