package org.spinout.process.endboardterm;

import static org.spinout.process.appointboardmember.Seats.LAST_DAY;
import static org.spinout.process.appointboardmember.Seats.SEAT_ROLE;
import static org.spinout.process.appointboardmember.Seats.USER_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.BoardMembers;
import org.spinout.process.WorkingTime;
import org.spinout.process.appointboardmember.Seats;
import org.spinout.process.engine.CaseTenants;
import org.spinout.process.people.Register;
import org.springframework.stereotype.Component;

/** Moves the last day of the term that includes that day. */
@Component
class EndBoardTerm implements JavaDelegate {

    private final Register register;
    private final BoardMembers members;

    EndBoardTerm(Register register, BoardMembers members) {
        this.register = register;
        this.members = members;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var user = register.person(USER_ID.name(), USER_ID.from(execution));
        var body = register.body(CaseTenants.ORGANISATION.from(execution));

        var term = members.end(body.id(), user, WorkingTime.dayOf(LAST_DAY.from(execution)));

        USER_ID.set(execution, user);
        CaseTenants.ORGANISATION.set(execution, body.id());
        SEAT_ROLE.set(execution, Seats.roleOf(term.chair()).group());
    }
}
