package org.spinout.process.sustainenterprise;

import org.camunda.bpm.engine.IdentityService;
import org.spinout.contract.Registration;
import org.spinout.enterprise.Enterprise;
import org.spinout.enterprise.Enterprises;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Body;
import org.spinout.organisation.BodyKind;
import org.spinout.organisation.Directory;
import org.spinout.process.people.RegisteredRoles;
import org.spinout.process.people.Role;
import org.spinout.proposal.Proposal;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Makes an enterprise a body of its own, with a tenant and with its team as its officers. */
@Component
class EnterpriseBodies {

    /** Leaves room for the number of a case in the name of a body. */
    private static final int LONGEST_NAME = 180;

    private final Enterprises enterprises;
    private final Bodies bodies;
    private final Directory directory;
    private final IdentityService identity;
    private final RegisteredRoles roles;

    EnterpriseBodies(
            Enterprises enterprises,
            Bodies bodies,
            Directory directory,
            @Lazy IdentityService identity,
            RegisteredRoles roles) {
        this.enterprises = enterprises;
        this.bodies = bodies;
        this.directory = directory;
        this.identity = identity;
        this.roles = roles;
    }

    /**
     * The body of the enterprise that this case launches: a new one, or that of an enterprise under the same registration
     * whose officer the lead already is. Whoever merely writes down the number of another enterprise gets a body of
     * their own.
     *
     * @param team who becomes its officers
     */
    Body bodyOf(Proposal proposal, Registration registration, Iterable<String> team) {
        var role = Role.ENTERPRISE_OFFICERS.group();
        var body = enterprises.registeredAs(registration.registrationNumber()).stream()
                .map(Enterprise::bodyId)
                .filter(id -> directory.holds(proposal.lead(), role, id))
                .findFirst()
                .map(bodies::get)
                .orElseGet(() -> found(proposal, registration.enterpriseName()));
        team.forEach(member -> roles.giveAtEnterprise(member, role, body.id(), "launch of " + proposal.number()));
        return body;
    }

    private Body found(Proposal proposal, String name) {
        var shortName = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        var taken = bodies.all().stream().anyMatch(other -> other.name().equalsIgnoreCase(shortName));
        var body = bodies.enter(
                taken ? shortName + " (" + proposal.number() + ")" : shortName,
                BodyKind.ENTERPRISE,
                bodies.get(proposal.bodyId()).region());
        var tenant = identity.newTenant(body.id());
        tenant.setName(body.name());
        identity.saveTenant(tenant);
        return body;
    }
}
