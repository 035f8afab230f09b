package org.spinout.process.appointboardmember;

import static org.spinout.process.appointboardmember.Seats.ADMINISTRATOR;
import static org.spinout.process.appointboardmember.Seats.SEAT_ROLE;
import static org.spinout.process.appointboardmember.Seats.USER_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.engine.CaseTenants;
import org.spinout.process.people.BoardSeats;
import org.springframework.stereotype.Component;

/** Gives the role with the first day of the term, if the term still stands. */
@Component
class GiveSeat implements JavaDelegate {

    private final BoardSeats seats;

    GiveSeat(BoardSeats seats) {
        this.seats = seats;
    }

    @Override
    public void execute(DelegateExecution execution) {
        seats.give(
                USER_ID.from(execution),
                SEAT_ROLE.from(execution),
                CaseTenants.ORGANISATION.from(execution),
                ADMINISTRATOR.from(execution));
    }
}
