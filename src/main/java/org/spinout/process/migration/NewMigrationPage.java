package org.spinout.process.migration;

import java.security.Principal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.jspecify.annotations.Nullable;
import org.spinout.process.migration.Fate.Verdict;
import org.spinout.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Chooses the cases that are to be moved, and how. Nothing is moved here; the rehearsal says what would be. */
@Controller
class NewMigrationPage {

    private static final String PAIR = "map.";
    private static final int NUMBERS_SHOWN = 20;

    private final Mappings mappings;
    private final Migrations migrations;
    private final Rehearsal rehearsal;
    private final Situations situations;
    private final EngineRoom engine;
    private final Movers movers;

    NewMigrationPage(
            Mappings mappings,
            Migrations migrations,
            Rehearsal rehearsal,
            Situations situations,
            EngineRoom engine,
            Movers movers) {
        this.mappings = mappings;
        this.migrations = migrations;
        this.rehearsal = rehearsal;
        this.situations = situations;
        this.engine = engine;
        this.movers = movers;
    }

    /** A situation to choose. */
    record Choice(String id, String where, int cases, String numbers, String verdict, String sentence, boolean would) {}

    /** An element of the old version, and what it may become. */
    record Pair(String id, String name, String becomes, boolean changed, List<Option> options) {}

    /** An element of the new version. */
    record Option(String id, String name) {}

    @GetMapping("/changes/migrations/new")
    String show(@RequestParam("from") String from, @RequestParam("to") String to, Model model) {
        return show(suggested(from, to), null, model);
    }

    /** Rehearses again with the mapping as somebody has changed it. */
    @PostMapping("/changes/migrations/rehearsal")
    String rehearse(@RequestParam Map<String, String> fields, Model model) {
        return show(edited(fields), null, model);
    }

    @PostMapping("/changes/migrations")
    String begin(
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "situation", required = false) @Nullable List<String> chosen,
            Principal person,
            Model model) {
        var mapping = edited(fields);
        try {
            var run = migrations.begin(
                    mapping,
                    instances(mapping, chosen == null ? List.of() : chosen, fields),
                    person.getName(),
                    movers.roleOf(person.getName()),
                    fields.getOrDefault("reason", ""));
            return "redirect:/changes/migrations/" + run;
        } catch (Refusal refused) {
            model.addAttribute("reason", fields.getOrDefault("reason", ""));
            return show(mapping, refused.getMessage(), model);
        }
    }

    private Mapping suggested(String from, String to) {
        try {
            return mappings.suggested(from, to);
        } catch (BadUserRequestException unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such version.", unknown);
        }
    }

    private Mapping edited(Map<String, String> fields) {
        var mapping = suggested(fields.getOrDefault("from", ""), fields.getOrDefault("to", ""));
        for (var field : fields.entrySet()) {
            if (field.getKey().startsWith(PAIR)) {
                var source = field.getKey().substring(PAIR.length());
                mapping = field.getValue().isBlank() ? mapping.without(source) : mapping.with(source, field.getValue());
            }
        }
        return mapping;
    }

    /** What is ticked, of that what is numbered, and of that what belongs to the body, where somebody says so. */
    private Set<String> instances(Mapping mapping, List<String> chosen, Map<String, String> fields) {
        var ticked = situations(mapping).stream()
                .filter(situation -> chosen.contains(idOf(situation)))
                .flatMap(situation -> situation.instances().stream())
                .collect(Collectors.toCollection(HashSet::new));
        if (ticked.isEmpty()) {
            throw new Refusal("situation", "required", "Choose at least one group of cases.");
        }
        var numbers = Arrays.stream(fields.getOrDefault("numbers", "").split("[\\s,;]+"))
                .filter(number -> !number.isBlank())
                .collect(Collectors.toSet());
        var found = situations.instancesOf(mapping.sourceDefinitionId(), numbers, fields.getOrDefault("body", ""));
        ticked.retainAll(found);
        if (ticked.isEmpty()) {
            throw new Refusal(
                    "numbers", "known", "None of the chosen cases has such a number, or belongs to that body.");
        }
        return ticked;
    }

    private List<Situation> situations(Mapping mapping) {
        return situations
                .ofOthersThan(engine.elements(mapping.targetDefinitionId()).key(), mapping.targetDefinitionId())
                .stream()
                .filter(situation -> situation.definitionId().equals(mapping.sourceDefinitionId()))
                .toList();
    }

    private String show(Mapping mapping, @Nullable String error, Model model) {
        var source = engine.elements(mapping.sourceDefinitionId());
        var target = engine.elements(mapping.targetDefinitionId());
        var fates = rehearsal.of(mapping.targetDefinitionId(), mapping).stream()
                .filter(fate -> fate.situation().definitionId().equals(mapping.sourceDefinitionId()))
                .toList();
        model.addAttribute("from", mapping.sourceDefinitionId());
        model.addAttribute("to", mapping.targetDefinitionId());
        model.addAttribute(
                "title",
                "Move cases of \"" + source.title() + "\" from version " + source.version() + " to version "
                        + target.version());
        model.addAttribute("error", error);
        model.addAttribute("faults", mappings.faults(mapping));
        model.addAttribute(
                "choices", fates.stream().map(NewMigrationPage::choice).toList());
        var pairs = pairs(mapping, source, target);
        model.addAttribute("open", pairs.stream().filter(Pair::changed).toList());
        model.addAttribute(
                "plain", pairs.stream().filter(pair -> !pair.changed()).toList());
        return "changes/new-migration";
    }

    private static Choice choice(Fate fate) {
        var situation = fate.situation();
        var numbers = String.join(
                        ", ",
                        situation.caseNumbers().stream().limit(NUMBERS_SHOWN).toList())
                + (situation.caseNumbers().size() > NUMBERS_SHOWN ? " and others" : "");
        var where = String.join(
                        " and ",
                        new HashSet<>(situation.names()).stream().sorted().toList())
                + (situation.suspended() ? " (suspended)" : "")
                + (situation.hasIncident() ? " (something failed there)" : "");
        return new Choice(
                idOf(situation),
                where,
                situation.size(),
                numbers,
                verdict(fate.verdict()),
                fate.sentence(),
                fate.verdict() == Verdict.WOULD_MOVE);
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case WOULD_MOVE -> "Would move";
            case MUST_BE_MAPPED -> "Must be mapped";
            case MUST_STAY -> "Must stay";
        };
    }

    private static String idOf(Situation situation) {
        return Integer.toHexString(
                (situation.activities() + " " + situation.suspended() + situation.hasIncident()).hashCode());
    }

    private static List<Pair> pairs(Mapping mapping, Elements source, Elements target) {
        var pairs = new ArrayList<Pair>();
        for (var element : source.waits()) {
            var options = target.waits().stream()
                    .filter(other -> Elements.isSameKind(element, other))
                    .map(other -> new Option(other.getId(), target.inWords(other.getId())))
                    .toList();
            var becomes = mapping.targetOf(element.getId());
            pairs.add(new Pair(
                    element.getId(),
                    source.inWords(element.getId()),
                    becomes == null ? "" : becomes,
                    !element.getId().equals(becomes),
                    options));
        }
        return pairs;
    }
}
