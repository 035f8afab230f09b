package org.spinout.process.people;

import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.BodyKind;
import org.spinout.organisation.Deputies;
import org.spinout.organisation.HeldRoles;
import org.spinout.organisation.WorkingDays;
import org.spinout.shared.Refusal;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Enters and ends roles, in the house's register and in the engine's groups and tenants alike. */
@Component
public class RegisteredRoles {

    private final IdentityService identity;
    private final HeldRoles held;
    private final Deputies deputies;
    private final WorkingDays days;
    private final OpenRequests requests;
    private final Bodies bodies;

    RegisteredRoles(
            @Lazy IdentityService identity,
            HeldRoles held,
            Deputies deputies,
            WorkingDays days,
            OpenRequests requests,
            Bodies bodies) {
        this.bodies = bodies;
        this.identity = identity;
        this.requests = requests;
        this.held = held;
        this.deputies = deputies;
        this.days = days;
    }

    /**
     * Gives somebody a role for a body, and makes them one of the body's people.
     *
     * @throws Refusal.Conflict when they hold it already
     */
    public void give(String user, String role, String bodyId, String by) {
        takeOver(user, by);
        var entered = held.holds(user, role, bodyId, days.today());
        if (entered && isInGroup(user, role) && bodiesOf(user).contains(bodyId)) {
            throw new Refusal.Conflict(user + " holds that role for " + bodyId + " already.");
        }
        if (!entered) {
            held.give(user, role, bodyId, by);
        }
        addToGroup(user, role);
        if (!bodiesOf(user).contains(bodyId)) {
            identity.createTenantUserMembership(bodyId, user);
        }
        requests.askAlso(user, role, bodyId);
    }

    /**
     * Gives somebody a role for an enterprise that has just come into being. Their roles for other bodies stay as they
     * are; what they hold already changes nothing.
     */
    public void giveAtEnterprise(String user, String role, String bodyId, String by) {
        if (!held.holds(user, role, bodyId, days.today())) {
            held.give(user, role, bodyId, by);
        }
        addToGroup(user, role);
        if (!bodiesOf(user).contains(bodyId)) {
            identity.createTenantUserMembership(bodyId, user);
        }
    }

    /** Ends a role for a body at once. The person stays one of the body's people. */
    public void end(String user, String role, String bodyId, String by) {
        takeOver(user, by);
        held.end(user, role, bodyId, days.today().minusDays(1), by);
        leaveGroupUnlessNeeded(user, role);
        requests.askNoLonger(role, bodyId);
    }

    /** Takes somebody off a body altogether; what roles they have there must have ended before. */
    public void leave(String user, String bodyId) {
        identity.deleteTenantUserMembership(bodyId, user);
    }

    /**
     * Writes down what the engine alone has known about somebody until now: each of their roles, for each of their
     * bodies. From then on another body or another role changes nothing about these. A group that somebody has as a
     * deputy is not theirs and is left out.
     */
    public void takeOver(String user, String by) {
        var bodies = bodiesOf(user);
        bodies.removeIf(this::isEnterprise);
        identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .filter(role -> !held.areKeptOf(user, role))
                .filter(role -> deputies.appointmentsOf(user, role).isEmpty())
                .forEach(role -> bodies.forEach(body -> held.give(user, role, body, by)));
    }

    void addToGroup(String user, String role) {
        if (!isInGroup(user, role)) {
            identity.createMembership(user, role);
        }
    }

    private boolean isInGroup(String user, String role) {
        return identity.createUserQuery().userId(user).memberOfGroup(role).count() == 1;
    }

    void leaveGroupUnlessNeeded(String user, String role) {
        var today = days.today();
        var needed = held.of(user, role).stream().anyMatch(stay -> stay.isHeldOn(today))
                || deputies.appointmentsOf(user, role).stream().anyMatch(deputy -> deputy.actsOn(today));
        if (!needed) {
            identity.deleteMembership(user, role);
        }
    }

    private boolean isEnterprise(String bodyId) {
        return bodies.find(bodyId)
                .filter(body -> body.kind() == BodyKind.ENTERPRISE)
                .isPresent();
    }

    private TreeSet<String> bodiesOf(String user) {
        var bodies = new TreeSet<String>();
        identity.createTenantQuery().userMember(user).list().stream()
                .map(Tenant::getId)
                .forEach(bodies::add);
        return bodies;
    }
}
