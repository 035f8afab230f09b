package org.spinout.process.registerperson;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.correspondence.Notices;
import org.spinout.process.ProcessVariable;
import org.spinout.process.engine.CaseTenants;
import org.spinout.process.people.Register;
import org.spinout.process.people.RegisteredRoles;
import org.spinout.process.people.Role;
import org.springframework.stereotype.Component;

/** Gives the person the role for that body and no other, and makes them one of its people. */
@Component
class RegisterPerson implements JavaDelegate {

    private static final ProcessVariable<String> ADMINISTRATOR = new ProcessVariable<>("administrator", String.class);
    private static final ProcessVariable<String> USER_ID = new ProcessVariable<>("userId", String.class);
    private static final ProcessVariable<String> ROLE = new ProcessVariable<>("role", String.class);

    private final Register register;
    private final RegisteredRoles roles;
    private final Notices notices;

    RegisterPerson(Register register, RegisteredRoles roles, Notices notices) {
        this.register = register;
        this.roles = roles;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var user = register.person(USER_ID.name(), USER_ID.from(execution));
        var body = register.body(CaseTenants.ORGANISATION.from(execution));
        var role = Role.of(ROLE.from(execution));

        roles.give(user, role.group(), body.id(), ADMINISTRATOR.from(execution));

        notices.tellPerson(
                user,
                body.id(),
                "You have a role at " + body.name(),
                "Your role there is \"" + role.title() + "\". You find your tasks in Tasklist.");
    }
}
