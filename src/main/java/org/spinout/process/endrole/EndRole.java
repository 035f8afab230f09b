package org.spinout.process.endrole;

import static org.spinout.process.endrole.EndingRoles.ADMINISTRATOR;
import static org.spinout.process.endrole.EndingRoles.USER_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.engine.CaseTenants;
import org.spinout.process.people.Departures;
import org.springframework.stereotype.Component;

/** Ends the role; what the person held in it goes back, and so does what a deputy held for them. */
@Component
class EndRole implements JavaDelegate {

    private final Departures departures;

    EndRole(Departures departures) {
        this.departures = departures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var user = USER_ID.from(execution);
        var body = CaseTenants.ORGANISATION.from(execution);
        var by = ADMINISTRATOR.from(execution);

        var roles = EndingRoles.rolesAsked(execution);

        roles.forEach(role -> departures.endRole(user, role, body, by));
        departures.leaveIf(EndingRoles.isLeaving(execution), user, body);
    }
}
