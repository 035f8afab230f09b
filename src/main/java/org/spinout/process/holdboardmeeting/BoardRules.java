package org.spinout.process.holdboardmeeting;

import java.time.LocalDate;
import java.util.Objects;
import org.spinout.board.AgendaItem;
import org.spinout.board.Meetings;
import org.spinout.board.QuorumRule;
import org.springframework.stereotype.Component;

/** What the rules of a body ask of its board's meetings, on the day of the meeting. */
@Component
class BoardRules {

    private final Meetings meetings;

    BoardRules(Meetings meetings) {
        this.meetings = meetings;
    }

    /** Clear days of notice; none for an urgent meeting, which is why its reasons are asked for and minuted. */
    int noticeClearDays(String bodyId, LocalDate meetingDate, boolean urgent) {
        return urgent ? 0 : 3;
    }

    QuorumRule quorumOf(AgendaItem item) {
        var meetingNumber = Objects.requireNonNull(item.meetingNumber(), "an item on an agenda has its meeting");
        return quorum(item.bodyId(), meetings.get(meetingNumber).date());
    }

    private QuorumRule quorum(String bodyId, LocalDate meetingDate) {
        return new QuorumRule(1, 3, true, true);
    }
}
