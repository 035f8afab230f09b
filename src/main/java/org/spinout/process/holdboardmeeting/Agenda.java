package org.spinout.process.holdboardmeeting;

import static org.camunda.spin.Spin.JSON;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.AGENDA;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.DECLARATIONS_TEXT;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.FORECAST;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.HOPELESS_TEXT;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.ITEMS;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_NUMBER;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.NOTING_TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.board.AgendaItem;
import org.spinout.board.AgendaItems;
import org.spinout.board.Meetings;
import org.spinout.board.UrgentDecisions;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** What the forms of a meeting show of its agenda, as the board's books have it now. */
@Component
class Agenda {

    private final AgendaItems items;
    private final Meetings meetings;
    private final UrgentDecisions urgent;
    private final ItemForecast forecast;
    private final DeclarationWords declarations;

    Agenda(
            AgendaItems items,
            Meetings meetings,
            UrgentDecisions urgent,
            ItemForecast forecast,
            DeclarationWords declarations) {
        this.items = items;
        this.meetings = meetings;
        this.urgent = urgent;
        this.forecast = forecast;
        this.declarations = declarations;
    }

    /** Shows which items there are. @throws Refusal when there is none: nobody is called together for nothing */
    void show(DelegateExecution execution) {
        var agenda = items.of(MEETING_NUMBER.from(execution));
        if (agenda.isEmpty()) {
            throw new Refusal("No case is left for this meeting to decide.");
        }
        ITEMS.set(execution, new ArrayList<>(agenda.stream().map(AgendaItem::id).toList()));
        AGENDA.set(
                execution,
                JSON(agenda.stream()
                        .map(item -> Map.of("label", heading(item), "value", String.valueOf(item.id())))
                        .toList()));
    }

    /** Shows who has declared what so far, and what that makes of each item's quorum. */
    void forecast(DelegateExecution execution) {
        var number = MEETING_NUMBER.from(execution);
        var agenda = items.of(number);
        FORECAST.set(
                execution,
                JSON(agenda.stream()
                        .map(item -> Map.of("label", heading(item) + ": " + forecast.words(item)))
                        .toList()));
        HOPELESS_TEXT.set(
                execution,
                hopeless(number).stream().map(item -> "- " + heading(item)).collect(Collectors.joining("\n")));
        NOTING_TEXT.set(execution, noting(meetings.get(number).bodyId()));
        DECLARATIONS_TEXT.set(execution, declarations.of(number, agenda));
    }

    /** The items that no attendance at all could decide. */
    List<AgendaItem> hopeless(String meetingNumber) {
        return items.of(meetingNumber).stream().filter(forecast::isHopeless).toList();
    }

    private String noting(String bodyId) {
        return urgent.unreported(bodyId).stream()
                .map(decision -> "- The chair's urgent decision on " + decision.title() + " ("
                        + decision.decided().caseNumber() + "): "
                        + decision.decided().outcome().words())
                .collect(Collectors.joining("\n"));
    }

    static String heading(AgendaItem item) {
        return "Item " + item.place() + ": " + item.title() + " (" + item.caseNumber() + ")"
                + (item.isPrivate() ? ", in private" : "");
    }
}
