package org.spinout.process.people;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** Creates the groups and grants each the least that its work needs; nothing is ever taken away or granted twice. */
@Component
class Rights {

    private final IdentityService identity;
    private final AuthorizationService authorizations;

    Rights(IdentityService identity, AuthorizationService authorizations) {
        this.identity = identity;
        this.authorizations = authorizations;
    }

    void putInPlace() {
        Role.all().forEach(this::putInPlace);
    }

    private void putInPlace(Role role) {
        if (identity.createGroupQuery().groupId(role.group()).count() == 0) {
            var group = identity.newGroup(role.group());
            group.setName(role.title());
            group.setType("SPINOUT");
            identity.saveGroup(group);
        }
        switch (role.reach()) {
            case WORKER -> worker(role);
            case OVERSEER -> overseer(role.group());
            case OWNER -> owner(role.group());
            case ADMINISTRATOR -> administrator(role.group());
        }
    }

    private void worker(Role role) {
        grant(role.group(), Resources.APPLICATION, "tasklist", ACCESS);
        grant(role.group(), Resources.PROCESS_DEFINITION, ANY, READ);
        for (var process : role.mayStart()) {
            grant(role.group(), Resources.PROCESS_DEFINITION, process, READ, CREATE_INSTANCE);
            grant(role.group(), Resources.PROCESS_INSTANCE, ANY, CREATE);
        }
    }

    private void overseer(String group) {
        grant(group, Resources.APPLICATION, "cockpit", ACCESS);
        grant(group, Resources.TASK, ANY, READ);
        grant(group, Resources.PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, READ_HISTORY);
        grant(group, Resources.DECISION_DEFINITION, ANY, READ, READ_HISTORY);
        grant(group, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, READ);
    }

    private void owner(String group) {
        grant(group, Resources.APPLICATION, "cockpit", ACCESS);
        grant(group, Resources.PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, READ_HISTORY);
        grant(group, Resources.DECISION_DEFINITION, ANY, READ, READ_HISTORY);
        grant(group, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, READ);
        grant(group, Resources.DEPLOYMENT, ANY, CREATE, READ);
    }

    private void administrator(String group) {
        for (Resource resource : Resources.values()) {
            grant(group, resource, ANY, Permissions.ALL);
        }
    }

    void grant(String group, Resource resource, String id, Permission... permissions) {
        var there = authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .authorizationType(AUTH_TYPE_GRANT)
                .singleResult();
        if (there == null) {
            there = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            there.setGroupId(group);
            there.setResource(resource);
            there.setResourceId(id);
        }
        var lacking = false;
        for (var permission : permissions) {
            if (!there.isPermissionGranted(permission)) {
                there.addPermission(permission);
                lacking = true;
            }
        }
        if (lacking) {
            authorizations.saveAuthorization(there);
        }
    }
}
