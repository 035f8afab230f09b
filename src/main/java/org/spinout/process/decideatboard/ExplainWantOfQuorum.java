package org.spinout.process.decideatboard;

import static org.camunda.spin.Spin.JSON;
import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.decideatboard.DecideAtBoard.BARRED_OPTIONS;
import static org.spinout.process.decideatboard.DecideAtBoard.DISPENSATION_OUTCOME;
import static org.spinout.process.decideatboard.DecideAtBoard.DISPENSING_AUTHORITY;
import static org.spinout.process.decideatboard.DecideAtBoard.ELSEWHERE;
import static org.spinout.process.decideatboard.DecideAtBoard.ITEM_ID;
import static org.spinout.process.decideatboard.DecideAtBoard.OTHER_BODIES;
import static org.spinout.process.decideatboard.DecideAtBoard.WANT_OF_QUORUM;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.spin.json.SpinJsonNode;
import org.spinout.board.AgendaItems;
import org.spinout.board.Ground;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.BodyKind;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.LegalRules;
import org.springframework.stereotype.Component;

/** Takes a case off every agenda that its board can never decide, and shows who stands aside and who could help. */
@Component
class ExplainWantOfQuorum implements JavaDelegate {

    private final AgendaItems items;
    private final BoardPeople people;
    private final Bodies bodies;
    private final LegalRules rules;
    private final WorkingDays days;

    ExplainWantOfQuorum(AgendaItems items, BoardPeople people, Bodies bodies, LegalRules rules, WorkingDays days) {
        this.items = items;
        this.people = people;
        this.bodies = bodies;
        this.rules = rules;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var item = items.get(ITEM_ID.from(execution));
        var body = bodies.get(item.bodyId());
        var aside = people.aside(item.id(), item.bodyId(), CASE_NUMBER.from(execution));

        items.setAside(item.id(), true);

        WANT_OF_QUORUM.set(execution, words(aside));
        BARRED_OPTIONS.set(execution, people.options(dispensable(aside)));
        OTHER_BODIES.set(execution, others(item.bodyId()));
        DISPENSING_AUTHORITY.set(
                execution,
                rules.ask("dispensingAuthority", body.kind(), days.today()).unit());
        DISPENSATION_OUTCOME.set(execution, "");
    }

    private String words(Map<String, Ground> aside) {
        return aside.isEmpty()
                ? "Too few members sit on the board."
                : aside.entrySet().stream()
                        .map(entry -> "- " + people.names(List.of(entry.getKey())) + " "
                                + entry.getValue().words())
                        .sorted()
                        .collect(Collectors.joining("\n"));
    }

    /** Nobody is let onto both sides of a case. */
    private static List<String> dispensable(Map<String, Ground> aside) {
        return aside.entrySet().stream()
                .filter(entry -> entry.getValue() != Ground.TEAM)
                .map(Map.Entry::getKey)
                .toList();
    }

    private SpinJsonNode others(String own) {
        var here = bodies.all().stream()
                .filter(body -> !body.id().equals(own) && body.kind() != BodyKind.GP_PRACTICE)
                .map(body -> Map.of("label", "The board of " + body.name(), "value", body.id()));
        var elsewhere =
                Map.of("label", "A committee in common, or a body that does not work with Spinout", "value", ELSEWHERE);
        return JSON(Stream.concat(here, Stream.of(elsewhere)).toList());
    }
}
