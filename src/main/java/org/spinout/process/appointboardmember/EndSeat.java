package org.spinout.process.appointboardmember;

import static org.spinout.process.appointboardmember.Seats.ADMINISTRATOR;
import static org.spinout.process.appointboardmember.Seats.SEAT_ROLE;
import static org.spinout.process.appointboardmember.Seats.USER_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.engine.CaseTenants;
import org.spinout.process.people.BoardSeats;
import org.springframework.stereotype.Component;

/** Takes the role away with the last day of the term, unless another term has begun or this one was lengthened. */
@Component
class EndSeat implements JavaDelegate {

    private final BoardSeats seats;

    EndSeat(BoardSeats seats) {
        this.seats = seats;
    }

    @Override
    public void execute(DelegateExecution execution) {
        seats.end(
                USER_ID.from(execution),
                SEAT_ROLE.from(execution),
                CaseTenants.ORGANISATION.from(execution),
                ADMINISTRATOR.from(execution));
    }
}
