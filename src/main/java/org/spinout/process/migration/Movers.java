package org.spinout.process.migration;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Those who may move cases, and in which of their roles they do. */
@Component
class Movers {

    private static final String OWNERS = "processOwners";
    private static final String ADMINISTRATORS = "camunda-admin";

    private final IdentityService identity;
    private final EngineRoom engine;

    Movers(@Lazy IdentityService identity, EngineRoom engine) {
        this.identity = identity;
        this.engine = engine;
    }

    /** As a process owner where somebody is both. */
    String roleOf(String user) {
        return engine.ask(() -> identity.createGroupQuery()
                                .groupMember(user)
                                .groupId(OWNERS)
                                .count()
                        > 0)
                ? OWNERS
                : ADMINISTRATORS;
    }
}
