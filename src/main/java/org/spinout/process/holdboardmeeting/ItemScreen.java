package org.spinout.process.holdboardmeeting;

import static org.camunda.spin.Spin.JSON;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.BARRED_TEXT;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.CHAIR_TEXT;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.ELIGIBLE;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.ITEM_HEADING;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.board.AgendaItem;
import org.spinout.board.Attendance;
import org.spinout.board.BoardMember;
import org.spinout.board.BoardMembers;
import org.spinout.board.Meetings;
import org.spinout.organisation.Directory;
import org.springframework.stereotype.Component;

/** Lays out who is there for an item on its one screen: a row for each member who may vote, and who presides. */
@Component
class ItemScreen {

    private final Meetings meetings;
    private final BoardMembers members;
    private final Attendance attendance;
    private final ItemForecast forecast;
    private final Directory directory;

    ItemScreen(
            Meetings meetings,
            BoardMembers members,
            Attendance attendance,
            ItemForecast forecast,
            Directory directory) {
        this.meetings = meetings;
        this.members = members;
        this.attendance = attendance;
        this.forecast = forecast;
        this.directory = directory;
    }

    /** @param free the members present and not barred */
    void show(DelegateExecution execution, AgendaItem item, Set<String> free) {
        var meeting = meetings.get(String.valueOf(item.meetingNumber()));
        var voters = members.of(meeting.bodyId(), meeting.date()).stream()
                .filter(member -> free.contains(member.user()))
                .toList();
        var aside = forecast.aside(item).strip();
        execution.setVariableLocal(ITEM_HEADING.name(), Agenda.heading(item));
        execution.setVariableLocal(BARRED_TEXT.name(), aside.isEmpty() ? "Nobody." : aside);
        execution.setVariableLocal(CHAIR_TEXT.name(), chair(meeting.number(), free));
        execution.setVariableLocal(
                ELIGIBLE.name(),
                JSON(voters.stream()
                        .map(member -> Map.of("label", described(member), "value", member.user()))
                        .toList()));
        rows(execution, voters);
    }

    private String chair(String meetingNumber, Set<String> free) {
        return attendance
                .presiding(meetingNumber)
                .filter(free::contains)
                .map(directory::nameOf)
                .orElse("nobody yet, for the chair is not there or stands aside. Name the member who presides.");
    }

    private void rows(DelegateExecution execution, List<BoardMember> voters) {
        var rows = voters.stream().limit(DecisionFields.ROWS).collect(Collectors.toList());
        for (var row = 1; row <= rows.size(); row++) {
            execution.setVariableLocal(
                    DecisionFields.voter(row), rows.get(row - 1).user());
            execution.setVariableLocal(DecisionFields.named(row), described(rows.get(row - 1)));
        }
    }

    private String described(BoardMember member) {
        return directory.nameOf(member.user()) + (member.chair() ? " (chair)" : "");
    }
}
