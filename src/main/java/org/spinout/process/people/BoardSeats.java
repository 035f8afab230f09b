package org.spinout.process.people;

import org.spinout.board.BoardMembers;
import org.spinout.organisation.WorkingDays;
import org.springframework.stereotype.Component;

/** The role that comes with a seat on a board. The register of terms is asked each time, for terms are shortened. */
@Component
public class BoardSeats {

    private final BoardMembers members;
    private final RolesAtBody roles;
    private final RegisteredRoles registered;
    private final Departures departures;
    private final WorkingDays days;

    BoardSeats(
            BoardMembers members,
            RolesAtBody roles,
            RegisteredRoles registered,
            Departures departures,
            WorkingDays days) {
        this.members = members;
        this.roles = roles;
        this.registered = registered;
        this.departures = departures;
        this.days = days;
    }

    /** Gives the role of the seat to whoever sits on the board today and does not hold it yet. */
    public void give(String user, String role, String bodyId, String by) {
        if (isSeated(user, role, bodyId) && !roles.holdsInOwnRight(user, role, bodyId)) {
            registered.give(user, role, bodyId, by);
        }
    }

    /** Ends the role of the seat for whoever no longer sits on the board. */
    public void end(String user, String role, String bodyId, String by) {
        if (!isSeated(user, role, bodyId)) {
            departures.endRole(user, Role.of(role), bodyId, by);
        }
    }

    private boolean isSeated(String user, String role, String bodyId) {
        return members.find(bodyId, user, days.today())
                .filter(term -> term.chair() == role.equals(Role.BOARD_CHAIRS.group()))
                .isPresent();
    }
}
