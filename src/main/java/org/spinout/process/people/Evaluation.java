package org.spinout.process.people;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Body;
import org.spinout.organisation.BodyKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Registers the bodies and people of the evaluation. */
@Component
@Profile("evaluation")
class Evaluation {

    private final Bodies bodies;
    private final IdentityService identity;
    private final DemoBoard board;
    private final DemoFund fund;

    Evaluation(Bodies bodies, IdentityService identity, DemoBoard board, DemoFund fund) {
        this.bodies = bodies;
        this.identity = identity;
        this.board = board;
        this.fund = fund;
    }

    void putInPlace() {
        register(new Body(DemoPeople.FIRST, "Thameside Primary Care Trust", BodyKind.PCT, "London"));
        register(new Body(
                DemoPeople.SECOND,
                "Wolds NHS Foundation Trust",
                BodyKind.NHS_FOUNDATION_TRUST,
                "Yorkshire and Humber"));
        register(new Body(DemoPeople.THIRD, "Northmoor Council", BodyKind.COUNCIL, "London"));
        register(new Body(DemoPeople.NATIONAL, "Department of Health", BodyKind.NATIONAL, "England"));
        DemoPeople.people().forEach(this::register);
        board.seat();
        fund.open();
    }

    private void register(Body body) {
        bodies.register(body);
        if (identity.createTenantQuery().tenantId(body.id()).count() == 0) {
            var tenant = identity.newTenant(body.id());
            tenant.setName(body.name());
            identity.saveTenant(tenant);
        }
    }

    private void register(DemoPeople.Person person) {
        var there = identity.createUserQuery().userId(person.user()).singleResult();
        if (there != null) {
            addWhatIsNew(there, person);
            return;
        }
        var user = identity.newUser(person.user());
        user.setFirstName(person.firstName());
        user.setLastName(person.lastName());
        user.setEmail(person.address());
        user.setPassword(person.user());
        // The policy rightly refuses a password that is the user name; only here is it passed over.
        ((IdentityServiceImpl) identity).saveUser(user, true);
        person.roles().forEach(role -> identity.createMembership(person.user(), role.group()));
        List.copyOf(person.bodies()).forEach(body -> identity.createTenantUserMembership(body, person.user()));
    }

    /** People of an evaluation that an earlier release began. */
    private void addWhatIsNew(User there, DemoPeople.Person person) {
        if (there.getEmail() == null) {
            there.setEmail(person.address());
            ((IdentityServiceImpl) identity).saveUser(there, true);
        }
        var national = identity.createTenantQuery()
                .tenantId(DemoPeople.NATIONAL)
                .userMember(person.user())
                .count();
        if (person.bodies().contains(DemoPeople.NATIONAL) && national == 0) {
            identity.createTenantUserMembership(DemoPeople.NATIONAL, person.user());
        }
    }
}
