package org.spinout.process.change;

import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.Directory;
import org.springframework.stereotype.Component;

/** Whose cases the reader of a report may see by number: those of the bodies whose process owner they are. */
@Component("changeReaders")
class Readers {

    private final IdentityService identity;
    private final Directory directory;

    Readers(IdentityService identity, Directory directory) {
        this.identity = identity;
        this.directory = directory;
    }

    /** @param bodies the ids of those bodies, or null for all */
    record Reader(@Nullable Set<String> bodies) {

        boolean maySee(LiveCases.Live one) {
            return bodies == null || one.bodyId() == null || bodies.contains(one.bodyId());
        }
    }

    Reader of(String user) {
        var isAdministrator = identity.createGroupQuery()
                        .groupMember(user)
                        .groupId("camunda-admin")
                        .count()
                > 0;
        return new Reader(
                isAdministrator ? null : Objects.requireNonNull(directory.bodiesWhere(user, "processOwners")));
    }
}
