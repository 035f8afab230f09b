package org.spinout.process.holdboardmeeting;

import static org.camunda.spin.Spin.JSON;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_DATE;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_DAY;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_NUMBER;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_TIME;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEMBERS;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEMBER_OPTIONS;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.PART;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.SECRETARY;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.START_FORM;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.URGENT;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.URGENT_REASONS;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.VENUE;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.AgendaItems;
import org.spinout.board.BoardMember;
import org.spinout.board.BoardMembers;
import org.spinout.board.Meeting;
import org.spinout.board.Meetings;
import org.spinout.board.NewMeeting;
import org.spinout.organisation.Directory;
import org.spinout.process.WorkingTime;
import org.spinout.proposal.Answers;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Calls the meeting with proper notice, and fixes who is called: whoever sits on the board that day. */
@Component
class CallMeeting implements JavaDelegate {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final Meetings meetings;
    private final BoardMembers members;
    private final BoardRules rules;
    private final Directory directory;
    private final Answers answers;
    private final AgendaItems items;
    private final WhoCalls caller;

    CallMeeting(
            Meetings meetings,
            BoardMembers members,
            BoardRules rules,
            Directory directory,
            Answers answers,
            AgendaItems items,
            WhoCalls caller) {
        this.meetings = meetings;
        this.members = members;
        this.rules = rules;
        this.directory = directory;
        this.answers = answers;
        this.items = items;
        this.caller = caller;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var asked = asked(caller.bodyOf(execution), execution);

        refuseIfNothingWaits(asked.bodyId());
        var meeting = meetings.call(asked, rules.noticeClearDays(asked.bodyId(), asked.date(), asked.urgent()));
        var board = boardOf(meeting);

        answers.keep(meeting.number(), START_FORM, null, meeting.calledBy(), asWritten(execution));

        execution.setProcessBusinessKey(meeting.number());
        MEETING_NUMBER.set(execution, meeting.number());
        MEETING_DAY.set(execution, DAY.format(meeting.date()) + " at " + meeting.time());
        MEMBERS.set(execution, new ArrayList<>(board));
        MEMBER_OPTIONS.set(execution, JSON(options(board)));
    }

    /** Kept for the record, above all why an urgent meeting could not wait. */
    private static Map<String, Object> asWritten(DelegateExecution execution) {
        var fields = new TreeMap<String, Object>();
        List.of(MEETING_TIME, VENUE, PART, URGENT, URGENT_REASONS).forEach(field -> {
            var value = field.orNull(execution);
            if (value != null) {
                fields.put(field.name(), value);
            }
        });
        fields.put(MEETING_DATE.name(), WorkingTime.dayOf(MEETING_DATE.from(execution)));
        return fields;
    }

    private NewMeeting asked(String bodyId, DelegateExecution execution) {
        return new NewMeeting(
                bodyId,
                WorkingTime.dayOf(MEETING_DATE.from(execution)),
                LocalTime.parse(MEETING_TIME.from(execution)),
                VENUE.from(execution),
                PART.from(execution).equals("public"),
                URGENT.from(execution).equals("yes"),
                SECRETARY.from(execution));
    }

    private void refuseIfNothingWaits(String bodyId) {
        if (items.waiting(bodyId).isEmpty()) {
            throw GatherAgenda.nothingWaits();
        }
    }

    private List<String> boardOf(Meeting meeting) {
        var board = members.of(meeting.bodyId(), meeting.date()).stream()
                .map(BoardMember::user)
                .toList();
        if (board.isEmpty()) {
            throw new Refusal("Nobody is registered as a member of this board on that day. Ask your administrator.");
        }
        return board;
    }

    private List<Map<String, String>> options(List<String> board) {
        return board.stream()
                .map(member -> Map.of("label", directory.nameOf(member), "value", member))
                .toList();
    }
}
