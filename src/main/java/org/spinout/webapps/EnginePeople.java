package org.spinout.webapps;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.stereotype.Component;

/** Who somebody is to the engine: the groups and bodies they belong to at this moment. */
@Component
class EnginePeople {

    private static final String ADMINISTRATORS = "camunda-admin";

    private static final Set<String> CHANGE_MODELS = Set.of("processOwners", ADMINISTRATORS);

    private final ProcessEngine engine;

    EnginePeople(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Does the work in this person's name; afterwards the thread belongs to nobody. */
    <E extends Exception> void as(String user, Work<E> work) throws E {
        var identity = engine.getIdentityService();
        identity.clearAuthentication();
        identity.setAuthentication(user, groupsOf(user), bodiesOf(user));
        try {
            work.run();
        } finally {
            identity.clearAuthentication();
        }
    }

    boolean isAdministrator(String user) {
        return groupsOf(user).contains(ADMINISTRATORS);
    }

    /** Process owners and administrators, as the engine lets only them deploy. */
    boolean mayChangeModels(String user) {
        return groupsOf(user).stream().anyMatch(CHANGE_MODELS::contains);
    }

    List<String> groupsOf(String user) {
        return engine.getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }

    List<String> bodiesOf(String user) {
        return engine
                .getIdentityService()
                .createTenantQuery()
                .userMember(user)
                .includingGroupsOfUser(true)
                .list()
                .stream()
                .map(Tenant::getId)
                .toList();
    }

    /** Something done in somebody's name. */
    @FunctionalInterface
    interface Work<E extends Exception> {
        void run() throws E;
    }
}
