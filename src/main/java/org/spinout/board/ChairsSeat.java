package org.spinout.board;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.Deputies;
import org.springframework.stereotype.Component;

/** Who acts as the chair of a board on a day: its chair, or whoever is appointed to stand in while the chair is away. */
@Component
class ChairsSeat {

    /** The role, as the directory and the appointments of deputies name it. */
    private static final String ROLE = "boardChairs";

    private final BoardMembers members;
    private final Deputies deputies;

    ChairsSeat(BoardMembers members, Deputies deputies) {
        this.members = members;
        this.deputies = deputies;
    }

    /**
     * Somebody in the chair's seat.
     *
     * @param inPlaceOf the chair who is away; null where it is the chair who acts
     */
    record Occupant(String user, @Nullable String inPlaceOf) {}

    /** The person as the chair or the chair's deputy; empty where the person is neither on that day. */
    Optional<Occupant> taken(String bodyId, String user, LocalDate day) {
        var chair = members.chair(bodyId, day).map(BoardMember::user);
        if (chair.isEmpty() || chair.get().equals(user)) {
            return chair.map(own -> new Occupant(own, null));
        }
        return deputies.deputyOf(chair.get(), bodyId, ROLE, day)
                .filter(user::equals)
                .map(deputy -> new Occupant(deputy, chair.get()));
    }
}
