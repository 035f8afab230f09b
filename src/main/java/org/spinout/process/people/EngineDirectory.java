package org.spinout.process.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.spinout.organisation.Directory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The directory, kept by the engine: users, groups as roles, tenants as bodies. */
@Component
class EngineDirectory implements Directory {

    private final IdentityService identity;
    private final RolesAtBody roles;

    EngineDirectory(@Lazy IdentityService identity, RolesAtBody roles) {
        this.identity = identity;
        this.roles = roles;
    }

    @Override
    public boolean exists(String user) {
        return identity.createUserQuery().userId(user).count() == 1;
    }

    /** Whoever asks: a colleague's name is no secret, and the engine would let people see their own only. */
    @Override
    public String nameOf(String user) {
        var asking = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return known(user);
        } finally {
            if (asking != null) {
                identity.setAuthentication(asking.getUserId(), asking.getGroupIds(), asking.getTenantIds());
            }
        }
    }

    private String known(String user) {
        var known = identity.createUserQuery().userId(user).singleResult();
        if (known == null) {
            return user;
        }
        var name = (blankIfNull(known.getFirstName()) + " " + blankIfNull(known.getLastName())).strip();
        return name.isEmpty() ? user : name;
    }

    private static String blankIfNull(String text) {
        return text == null ? "" : text;
    }

    @Override
    public boolean holds(String user, String role, String bodyId) {
        return roles.holds(user, role, bodyId);
    }

    @Override
    public SortedSet<String> standingInFor(String user, String role, String bodyId) {
        return roles.standsInFor(user, role, bodyId);
    }

    @Override
    public SortedSet<String> holders(String role, String bodyId) {
        return roles.holders(role, bodyId).stream().map(User::getId).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public SortedSet<String> bodiesOf(String user) {
        return identity.createTenantQuery().userMember(user).list().stream()
                .map(Tenant::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public SortedSet<String> bodiesWhere(String user, String role) {
        return bodiesByRole(user, List.of(role)).getOrDefault(role, new TreeSet<>());
    }

    /** Asks for the person's roles and bodies once, and only about roles they were given. */
    @Override
    public Map<String, SortedSet<String>> bodiesByRole(String user, Collection<String> asked) {
        var given = rolesOf(user);
        var bodies = given.stream().anyMatch(asked::contains) ? bodiesOf(user) : new TreeSet<String>();
        return asked.stream()
                .distinct()
                .filter(given::contains)
                .collect(Collectors.toMap(role -> role, role -> roles.bodiesAmong(bodies, user, role)));
    }

    @Override
    public SortedSet<String> rolesOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
