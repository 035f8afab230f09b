package org.spinout.process.appointboardmember;

import static org.spinout.process.appointboardmember.Seats.CHAIR;
import static org.spinout.process.appointboardmember.Seats.FIRST_DAY;
import static org.spinout.process.appointboardmember.Seats.LAST_DAY;
import static org.spinout.process.appointboardmember.Seats.OFFICER;
import static org.spinout.process.appointboardmember.Seats.SEAT_ROLE;
import static org.spinout.process.appointboardmember.Seats.TERM_HAS_END;
import static org.spinout.process.appointboardmember.Seats.USER_ID;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.spinout.board.BoardMember;
import org.spinout.board.BoardMembers;
import org.spinout.process.WorkingTime;
import org.spinout.process.engine.CaseTenants;
import org.spinout.process.people.Register;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Enters the term of office; one person, one seat, one chair at a time. */
@Component
class AppointBoardMember implements JavaDelegate {

    private final Register register;
    private final BoardMembers members;

    AppointBoardMember(Register register, BoardMembers members) {
        this.register = register;
        this.members = members;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var user = register.person(USER_ID.name(), USER_ID.from(execution));
        var body = register.body(CaseTenants.ORGANISATION.from(execution));
        var term = new BoardMember(
                body.id(),
                user,
                OFFICER.from(execution).equals("officer"),
                CHAIR.from(execution).equals("yes"),
                WorkingTime.dayOf(FIRST_DAY.from(execution)),
                dayOrNull(execution));

        var entered = members.register(term);
        if (!entered.equals(term)) {
            throw new Refusal.Conflict(user + " already serves on this board from that day, on other terms.");
        }

        USER_ID.set(execution, user);
        CaseTenants.ORGANISATION.set(execution, body.id());
        SEAT_ROLE.set(execution, Seats.roleOf(term.chair()).group());
        TERM_HAS_END.set(execution, term.until() != null);
    }

    private static @Nullable LocalDate dayOrNull(DelegateExecution execution) {
        var last = LAST_DAY.orNull(execution);
        return last == null ? null : WorkingTime.dayOf(last);
    }
}
