package org.spinout.process.people;

import org.camunda.bpm.engine.IdentityService;
import org.spinout.organisation.Directory;
import org.spinout.process.WithoutRights;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Knows of everybody who changes models how far they reach: process owners to the cases of their bodies, administrators to all. */
@Component
public class ProcessOwners {

    private static final String OWNERS = "processOwners";
    private static final String ADMINISTRATORS = "camunda-admin";

    private final IdentityService identity;
    private final Directory directory;
    private final WithoutRights unguarded;

    ProcessOwners(@Lazy IdentityService identity, Directory directory, WithoutRights unguarded) {
        this.identity = identity;
        this.directory = directory;
        this.unguarded = unguarded;
    }

    /** As a process owner where they are an administrator too, but with the reach of one. Who is neither reaches no body. */
    public ProcessOwner find(String user) {
        return unguarded.ask(() -> {
            var isAdministrator = isIn(ADMINISTRATORS, user);
            return new ProcessOwner(
                    user,
                    isAdministrator && !isIn(OWNERS, user) ? ADMINISTRATORS : OWNERS,
                    isAdministrator ? null : directory.bodiesWhere(user, OWNERS));
        });
    }

    private boolean isIn(String group, String user) {
        return identity.createGroupQuery().groupMember(user).groupId(group).count() > 0;
    }
}
