package org.spinout.process.endrole;

import static org.spinout.process.endrole.EndingRoles.USER_ID;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Body;
import org.spinout.process.engine.CaseTenants;
import org.spinout.process.people.Register;
import org.spinout.process.people.Role;
import org.spinout.process.people.RolesAtBody;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Asks whether there is such a role to end, and whether a team would be left without its lead. */
@Component
class CheckRoleEnd implements JavaDelegate {

    private final Register register;
    private final RolesAtBody roles;
    private final Proposals proposals;

    CheckRoleEnd(Register register, RolesAtBody roles, Proposals proposals) {
        this.register = register;
        this.roles = roles;
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var user = register.person(USER_ID.name(), USER_ID.from(execution));
        var body = register.body(CaseTenants.ORGANISATION.from(execution));
        var asked = EndingRoles.rolesAsked(execution);

        requireHeld(user, asked, body);
        requireNoLead(user, asked, body);

        USER_ID.set(execution, user);
        CaseTenants.ORGANISATION.set(execution, body.id());
    }

    private void requireHeld(String user, List<Role> asked, Body body) {
        register.requirePersonOf(USER_ID.name(), user, body);
        if (asked.size() == 1 && !roles.holdsInOwnRight(user, asked.get(0).group(), body.id())) {
            register.requireHolder(USER_ID.name(), user, asked.get(0), body);
        }
    }

    private void requireNoLead(String user, List<Role> asked, Body body) {
        var led = proposals.of(body.id()).stream()
                .filter(proposal -> !proposal.state().isFinal())
                .filter(proposal -> proposal.lead().equals(user))
                .map(proposal -> proposal.number())
                .toList();
        if (asked.contains(Role.PROPOSERS) && !led.isEmpty()) {
            throw new Refusal.Conflict(user + " leads " + String.join(", ", led)
                    + ". Ask them to hand over the lead first, with Change team.");
        }
    }
}
