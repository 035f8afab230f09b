package org.spinout.process.people;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import org.spinout.board.BoardMember;
import org.spinout.board.BoardMembers;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Seats the board of the evaluation's first organisation: the chair and four of its members, two of them officers. A
 * real trust's board is larger; five people can still be played by one.
 */
@Component
@Profile("evaluation")
class DemoBoard {

    /** Before any case of the evaluation, however far back its clock is turned. */
    private static final LocalDate SINCE = LocalDate.of(2001, 4, 1);

    private static final int MEMBERS = 4;
    private static final Set<Integer> OFFICERS = Set.of(1, 2);

    private final BoardMembers members;

    DemoBoard(BoardMembers members) {
        this.members = members;
    }

    void seat() {
        members.register(new BoardMember(DemoPeople.FIRST, "boardChair", false, true, SINCE, null));
        IntStream.rangeClosed(1, MEMBERS)
                .mapToObj(number -> new BoardMember(
                        DemoPeople.FIRST, "boardMember" + number, OFFICERS.contains(number), false, SINCE, null))
                .forEach(members::register);
    }
}
