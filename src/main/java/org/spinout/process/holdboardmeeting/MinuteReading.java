package org.spinout.process.holdboardmeeting;

import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MINUTES;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.Spin;
import org.jspecify.annotations.Nullable;
import org.spinout.board.AgendaItem;
import org.spinout.board.AgendaItems;
import org.spinout.board.Meeting;
import org.spinout.board.Meetings;
import org.spinout.board.Minute;
import org.spinout.board.Minutes;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What of a minute somebody is shown who corrects or signs it: all but what was said in private of an item from which they
 * stand aside. What the public could hear is shown to everybody.
 */
@Component
class MinuteReading {

    static final String WITHHELD = "This part is not shown to you: it tells of an item heard in private, from which you"
            + " stand aside. It stays as it is.";

    private static final String PARTING = "\n\n";

    private final RuntimeService runtime;
    private final Meetings meetings;
    private final AgendaItems items;
    private final Minutes minutes;
    private final StandingAside aside;

    MinuteReading(
            @Lazy RuntimeService runtime, Meetings meetings, AgendaItems items, Minutes minutes, StandingAside aside) {
        this.runtime = runtime;
        this.meetings = meetings;
        this.items = items;
        this.minutes = minutes;
        this.aside = aside;
    }

    /** The variables of a task with a minute in them, as this person is shown them. */
    VariableMap shown(String user, VariableMap variables, Task task) {
        var fields =
                variables.keySet().stream().filter(MinuteReading::isOfAMinute).toList();
        var meeting = fields.isEmpty() ? null : meetingOf(task);
        var closed = meeting == null ? List.<String>of() : closed(user, meeting);
        if (meeting == null || closed.isEmpty()) {
            return variables;
        }
        var shown = Variables.createVariables();
        variables.keySet().forEach(name -> shown.putValueTyped(name, variables.getValueTyped(name)));
        for (var field : fields) {
            if (field.equals(MINUTES.name())) {
                var whole = Spin.JSON("{}").prop("text", MinuteParts.forScreen(without(closed, text(meeting))));
                shown.putValueTyped(field, jsonValue(whole.toString()).create());
            } else if (isClosed(closed, String.valueOf(variables.getValue(field, Object.class)))) {
                shown.putValue(field, WITHHELD);
            }
        }
        return shown;
    }

    /** Whether a part of the minute is not shown to this person, who then does not change it either. */
    boolean isClosed(String user, String meetingNumber, String part) {
        return isClosed(closed(user, meetings.get(meetingNumber)), part);
    }

    private static boolean isOfAMinute(String variable) {
        return variable.equals(MINUTES.name()) || variable.matches("minutePart\\d+");
    }

    private @Nullable Meeting meetingOf(Task task) {
        return Stream.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult())
                .map(ProcessInstance::getBusinessKey)
                .flatMap(key -> meetings.find(key).stream())
                .findFirst()
                .orElse(null);
    }

    private String text(Meeting meeting) {
        return minutes.of(meeting.number()).map(Minute::text).orElse("");
    }

    /** The paragraphs of the minute that this person is not shown. */
    private List<String> closed(String user, Meeting meeting) {
        var behindDoors = items.of(meeting.number()).stream()
                .filter(item -> item.isPrivate() || !meeting.openToPublic())
                .filter(item -> aside.isBarredFromItem(user, item.id()))
                .map(AgendaItem::caseNumber)
                .toList();
        return behindDoors.isEmpty()
                ? List.of()
                : Stream.of(text(meeting).strip().split("\n{2,}"))
                        .filter(paragraph -> behindDoors.stream().anyMatch(paragraph::contains))
                        .toList();
    }

    /** A part may be a piece of a long paragraph, or several short ones. */
    private static boolean isClosed(List<String> closed, String part) {
        var words = part.strip();
        return !words.isEmpty()
                && closed.stream()
                        .anyMatch(paragraph -> paragraph.contains(words)
                                || words.contains(paragraph.lines().findFirst().orElse(paragraph)));
    }

    private static String without(List<String> closed, String text) {
        return Stream.of(text.strip().split("\n{2,}"))
                .map(paragraph -> closed.contains(paragraph) ? WITHHELD : paragraph)
                .collect(Collectors.joining(PARTING));
    }
}
