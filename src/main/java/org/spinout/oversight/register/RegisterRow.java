package org.spinout.oversight.register;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.proposal.ProposalState;

/**
 * A case as the register lists it.
 *
 * @param state where it stands
 * @param held whether something holds it
 * @param roles the groups that tasks of the case wait for
 * @param people the user ids that tasks of the case wait for by name
 * @param task the name of the task that is due first, or null where none waits
 * @param since when that task came to those it waits for
 * @param due until when it is to be done
 * @param overdue whether that is over
 */
public record RegisterRow(
        String number,
        String serviceName,
        String bodyId,
        String bodyName,
        String region,
        String scheme,
        ProposalState state,
        Instant openedAt,
        boolean held,
        List<String> roles,
        List<String> people,
        @Nullable String task,
        @Nullable Instant since,
        @Nullable Instant due,
        boolean overdue) {

    /** What the case is to somebody who looks for it. */
    public CaseStatus status() {
        var status = CaseStatus.of(state);
        return status == CaseStatus.OPEN && held ? CaseStatus.HELD : status;
    }
}
