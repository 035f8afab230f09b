package org.spinout.process.people;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Body;
import org.spinout.organisation.BodyKind;
import org.spinout.organisation.Deputies;
import org.spinout.organisation.Deputy;
import org.spinout.organisation.HeldRole;
import org.spinout.organisation.HeldRoles;
import org.spinout.organisation.WorkingDays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Who may act in a role for a body today. The engine must know the person as a member of the group and of the tenant;
 * beyond that, the house's own register says which of a person's roles belongs to which of their bodies, and in whose
 * place a deputy acts.
 */
@Component
public class RolesAtBody {

    private final IdentityService identity;
    private final ObjectProvider<HeldRoles> held;
    private final ObjectProvider<Deputies> deputies;
    private final WorkingDays days;
    private final ObjectProvider<Bodies> bodies;

    RolesAtBody(
            @Lazy IdentityService identity,
            ObjectProvider<HeldRoles> held,
            ObjectProvider<Deputies> deputies,
            WorkingDays days,
            ObjectProvider<Bodies> bodies) {
        this.bodies = bodies;
        this.identity = identity;
        this.held = held;
        this.deputies = deputies;
        this.days = days;
    }

    /** Whether this person may act in the role for the body, in their own right or as a deputy. */
    public boolean holds(String user, String role, String bodyId) {
        return engineKnows(user, role, bodyId)
                && (isOwn(user, role, bodyId) || !actsFor(user, role, bodyId).isEmpty());
    }

    /**
     * Those of the group and tenant who may act in the role for the body today. Asks each register once, however many
     * people there are.
     */
    List<User> holders(String role, String bodyId) {
        var today = days.today();
        var stays = held.getObject().inRole(role).stream().collect(Collectors.groupingBy(HeldRole::user));
        var appointments = deputies.getObject().inRole(role).stream().collect(Collectors.groupingBy(Deputy::deputy));
        var registered = isEnterprise(bodyId);
        return identity.createUserQuery().memberOfGroup(role).memberOfTenant(bodyId).list().stream()
                .filter(user -> {
                    var own = stays.getOrDefault(user.getId(), List.of());
                    var acting = appointments.getOrDefault(user.getId(), List.of());
                    return own.stream().anyMatch(stay -> stay.bodyId().equals(bodyId) && stay.isHeldOn(today))
                            || acting.stream()
                                    .anyMatch(deputy -> deputy.bodyId().equals(bodyId) && deputy.actsOn(today))
                            || (own.isEmpty() && acting.isEmpty() && !registered);
                })
                .toList();
    }

    /** Whether this person holds the role for the body themselves, and not in the place of somebody else. */
    public boolean holdsInOwnRight(String user, String role, String bodyId) {
        return engineKnows(user, role, bodyId) && isOwn(user, role, bodyId);
    }

    /** In whose place this person acts; nobody when they hold the role in their own right, or not at all. */
    public SortedSet<String> standsInFor(String user, String role, String bodyId) {
        var absent = actsFor(user, role, bodyId);
        // Hardly anybody does: one question settles it for the others.
        return !absent.isEmpty() && engineKnows(user, role, bodyId) && !isOwn(user, role, bodyId)
                ? absent
                : Collections.emptySortedSet();
    }

    /**
     * Those of a person's bodies for which they may act in one of their roles today: {@link #holds} for all of them at
     * once, where the engine is known to know the person as a member of the group and of these tenants.
     */
    SortedSet<String> bodiesAmong(Set<String> tenants, String user, String role) {
        var today = days.today();
        var stays = held.getObject().of(user, role);
        var appointments = deputies.getObject().appointmentsOf(user, role);
        var asEngineSays = stays.isEmpty() && appointments.isEmpty();
        var enterprises = asEngineSays ? enterprises() : Set.of();
        return tenants.stream()
                .filter(body -> asEngineSays && !enterprises.contains(body)
                        || stays.stream().anyMatch(stay -> stay.bodyId().equals(body) && stay.isHeldOn(today))
                        || appointments.stream()
                                .anyMatch(deputy -> deputy.bodyId().equals(body) && deputy.actsOn(today)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> enterprises() {
        return bodies.getObject().all().stream()
                .filter(body -> body.kind() == BodyKind.ENTERPRISE)
                .map(Body::id)
                .collect(Collectors.toSet());
    }

    private boolean engineKnows(String user, String role, String bodyId) {
        return identity.createUserQuery()
                        .userId(user)
                        .memberOfGroup(role)
                        .memberOfTenant(bodyId)
                        .count()
                == 1;
    }

    /**
     * A role the register knows nothing about is as the engine says, unless the person ever was a deputy in it: then the
     * group may be left over from that, and only the register counts. An enterprise came into being with the register, so
     * nobody brings a role of elsewhere into it.
     */
    private boolean isOwn(String user, String role, String bodyId) {
        return held.getObject().areKeptOf(user, role)
                ? held.getObject().holds(user, role, bodyId, days.today())
                : !isEnterprise(bodyId)
                        && deputies.getObject().appointmentsOf(user, role).isEmpty();
    }

    private boolean isEnterprise(String bodyId) {
        return bodies.getObject()
                .find(bodyId)
                .filter(body -> body.kind() == BodyKind.ENTERPRISE)
                .isPresent();
    }

    /** In whose place this person acts, whether or not they hold the role themselves: for tasks that name somebody. */
    SortedSet<String> actsFor(String user, String role, String bodyId) {
        return new TreeSet<>(deputies.getObject().standingInFor(user, bodyId, role, days.today()));
    }
}
