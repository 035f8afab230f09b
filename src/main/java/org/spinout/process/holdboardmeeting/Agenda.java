package org.spinout.process.holdboardmeeting;

import static org.camunda.spin.Spin.JSON;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.AGENDA;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.DECLARATIONS_TEXT;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.FORECAST;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.ITEMS;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_NUMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.board.AgendaItem;
import org.spinout.board.AgendaItems;
import org.spinout.board.Declaration;
import org.spinout.board.Interests;
import org.spinout.board.Quorum;
import org.spinout.organisation.Directory;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** What the forms of a meeting show of its agenda, as the board's books have it now. */
@Component
class Agenda {

    private final AgendaItems items;
    private final Interests interests;
    private final Quorum quorum;
    private final BoardRules rules;
    private final Proposals proposals;
    private final Directory directory;

    Agenda(
            AgendaItems items,
            Interests interests,
            Quorum quorum,
            BoardRules rules,
            Proposals proposals,
            Directory directory) {
        this.items = items;
        this.interests = interests;
        this.quorum = quorum;
        this.rules = rules;
        this.proposals = proposals;
        this.directory = directory;
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
                        .map(item -> Map.of("label", forecastOf(item)))
                        .toList()));
        DECLARATIONS_TEXT.set(execution, declarations(number, agenda));
    }

    private String forecastOf(AgendaItem item) {
        var finding = quorum.forecast(item.id(), rules.quorumOf(item), proposals.team(item.caseNumber()), Set.of());
        return heading(item) + ": "
                + (finding.quorate()
                        ? finding.eligible() + " of " + finding.membership() + " members can take part, "
                                + finding.needed() + " must come."
                        : "no quorum is possible. Take it out, and ask for a dispensation or for another board.");
    }

    private String declarations(String number, List<AgendaItem> agenda) {
        var places = new TreeMap<Long, Integer>();
        agenda.forEach(item -> places.put(item.id(), item.place()));
        var interested = interests.of(number).stream()
                .filter(declaration -> !declaration.itemIds().isEmpty())
                .map(declaration -> interest(declaration, places))
                .collect(Collectors.joining("; "));
        var silent = names(interests.silent(number));
        return (interested.isEmpty() ? "No interests are declared." : "Interests declared: " + interested + ".")
                + (silent.isEmpty() ? " Every member has answered." : " No word yet from " + silent + ".");
    }

    private String interest(Declaration declaration, Map<Long, Integer> places) {
        return directory.nameOf(declaration.member()) + " (item "
                + declaration.itemIds().stream()
                        .filter(places::containsKey)
                        .map(item -> String.valueOf(places.get(item)))
                        .collect(Collectors.joining(", "))
                + ")";
    }

    /** People as they are called, in one line. */
    String names(Set<String> users) {
        return users.stream().map(directory::nameOf).collect(Collectors.joining(", "));
    }

    static String heading(AgendaItem item) {
        return "Item " + item.place() + ": " + item.title() + " (" + item.caseNumber() + ")";
    }
}
