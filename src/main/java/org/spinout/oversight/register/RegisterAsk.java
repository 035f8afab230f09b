package org.spinout.oversight.register;

import org.jspecify.annotations.Nullable;
import org.spinout.oversight.Stage;

/**
 * What somebody looks for; what is null does not narrow the search.
 *
 * @param search the beginning of a number, or a part of the name of a service, whatever the case of its letters
 * @param scheme the code of a scheme
 * @param bodyId the host organisation
 * @param region of the host organisation
 * @param wave the number of a wave the case takes part in
 * @param waitingOn a role whose people a task of the case waits for, or {@link #TEAM}
 * @param overdue only cases with a task that is past its date
 * @param order in which they are listed
 */
public record RegisterAsk(
        @Nullable String search,
        @Nullable Stage stage,
        @Nullable String scheme,
        @Nullable String bodyId,
        @Nullable String region,
        @Nullable String wave,
        @Nullable CaseStatus status,
        @Nullable String waitingOn,
        boolean overdue,
        Order order) {

    /** Waits for people by name, as the tasks of a team do, and for no role. */
    public static final String TEAM = "team";

    /** Everything, the newest first. */
    public static final RegisterAsk ALL =
            new RegisterAsk(null, null, null, null, null, null, null, null, false, Order.NEWEST);
}
