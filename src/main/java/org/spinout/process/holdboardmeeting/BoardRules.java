package org.spinout.process.holdboardmeeting;

import java.time.LocalDate;
import java.util.Objects;
import org.spinout.board.AgendaItem;
import org.spinout.board.Meetings;
import org.spinout.board.QuorumRule;
import org.spinout.organisation.Bodies;
import org.spinout.process.LegalRule;
import org.spinout.process.LegalRules;
import org.springframework.stereotype.Component;

/** What the legal rules ask of the meetings of a body's board, on the day of the meeting. */
@Component
class BoardRules {

    private final LegalRules rules;
    private final Bodies bodies;
    private final Meetings meetings;

    BoardRules(LegalRules rules, Bodies bodies, Meetings meetings) {
        this.rules = rules;
        this.bodies = bodies;
        this.meetings = meetings;
    }

    /** Clear days of notice: proper notice, and for an urgent meeting less where the rules know of less. */
    int noticeClearDays(String bodyId, LocalDate meetingDate, boolean urgent) {
        var proper = ask("meetingNoticeClearDays", bodyId, meetingDate);
        return urgent
                ? rules.find("urgentMeetingNoticeClearDays", bodies.get(bodyId).kind(), meetingDate)
                        .map(LegalRule::count)
                        .orElse(proper)
                : proper;
    }

    /** The quorum for an item on the agenda of a meeting. */
    QuorumRule quorumOf(AgendaItem item) {
        var meetingNumber = Objects.requireNonNull(item.meetingNumber(), "an item on an agenda has its meeting");
        var day = meetings.get(meetingNumber).date();
        return new QuorumRule(
                1,
                ask("quorumOneIn", item.bodyId(), day),
                ask("quorumLeastOfficers", item.bodyId(), day) > 0,
                ask("quorumLeastNonOfficers", item.bodyId(), day) > 0);
    }

    private int ask(String kind, String bodyId, LocalDate day) {
        return rules.ask(kind, bodies.get(bodyId).kind(), day).count();
    }
}
