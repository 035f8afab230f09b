package org.spinout.process.migration;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Body;
import org.spinout.process.guide.Words;
import org.spinout.process.migration.Candidates.Choice;
import org.spinout.process.migration.Candidates.Group;
import org.spinout.process.migration.Fate.Verdict;
import org.spinout.process.people.ProcessOwners;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Chooses the cases that are to be moved, and how. Nothing is moved here; the rehearsal says what would be. */
@Controller
class NewMigrationPage {

    private static final String PAIR = "map.";
    private static final int NUMBERS_SHOWN = 20;

    private final Mappings mappings;
    private final Migrations migrations;
    private final Candidates candidates;
    private final EngineRoom engine;
    private final ProcessOwners owners;
    private final Bodies bodies;

    NewMigrationPage(
            Mappings mappings,
            Migrations migrations,
            Candidates candidates,
            EngineRoom engine,
            ProcessOwners owners,
            Bodies bodies) {
        this.mappings = mappings;
        this.migrations = migrations;
        this.candidates = candidates;
        this.engine = engine;
        this.owners = owners;
        this.bodies = bodies;
    }

    /** A group of cases as the page offers it. */
    record Offer(String id, String where, int cases, String numbers, String verdict, String sentence, boolean ticked) {}

    /** An element of the old version, and what it may become. */
    record Pair(String id, String name, String becomes, boolean changed, List<Option> options) {}

    /** Something to choose from a list. */
    record Option(String id, String name) {}

    @GetMapping("/changes/migrations/new")
    String show(
            @RequestParam(name = "from", defaultValue = "") String from,
            @RequestParam(name = "to", defaultValue = "") String to,
            Principal person,
            Model model) {
        return show(mappings.suggested(from, to), Set.of(), null, person, model);
    }

    /** Rehearses again with the mapping as somebody has changed it, and keeps what else they have entered. */
    @PostMapping("/changes/migrations/rehearsal")
    String rehearse(
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "situation", defaultValue = "") Set<String> ticked,
            Principal person,
            Model model) {
        keep(fields, model);
        return show(edited(fields), ticked, null, person, model);
    }

    @PostMapping("/changes/migrations")
    String begin(
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "situation", defaultValue = "") Set<String> ticked,
            Principal person,
            Model model,
            HttpServletResponse answer) {
        var mapping = edited(fields);
        var owner = owners.find(person.getName());
        var choice = Choice.of(ticked, field(fields, "numbers"), field(fields, "body"));
        try {
            var instances = candidates.chosen(mapping, choice, owner);
            return "redirect:/changes/migrations/"
                    + migrations.begin(mapping, instances, owner, field(fields, "reason"));
        } catch (Refusal refused) {
            answer.setStatus(refused.status());
            keep(fields, model);
            return show(mapping, ticked, refused, person, model);
        }
    }

    /** Versions between which nothing can be moved have no page to say it on. */
    @ExceptionHandler
    String refused(Refusal refused, Model model, HttpServletResponse answer) {
        answer.setStatus(refused.status());
        model.addAttribute("message", refused.getMessage());
        return "changes/no-migration";
    }

    private Mapping edited(Map<String, String> fields) {
        var mapping = mappings.suggested(field(fields, "from"), field(fields, "to"));
        for (var entry : fields.entrySet()) {
            if (entry.getKey().startsWith(PAIR)) {
                var source = entry.getKey().substring(PAIR.length());
                mapping = entry.getValue().isBlank() ? mapping.without(source) : mapping.with(source, entry.getValue());
            }
        }
        return mapping;
    }

    private static String field(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    private static void keep(Map<String, String> fields, Model model) {
        List.of("numbers", "body", "reason").forEach(name -> model.addAttribute(name, field(fields, name)));
    }

    private String show(Mapping mapping, Set<String> ticked, @Nullable Refusal refused, Principal person, Model model) {
        var owner = owners.find(person.getName());
        var source = engine.elements(mapping.sourceDefinitionId());
        var target = engine.elements(mapping.targetDefinitionId());
        var groups = candidates.rehearsed(mapping, owner);
        model.addAttribute("from", mapping.sourceDefinitionId());
        model.addAttribute("to", mapping.targetDefinitionId());
        model.addAttribute(
                "title",
                "Move cases of “" + source.title() + "” from version " + source.version() + " to version "
                        + target.version());
        model.addAttribute("error", refused == null ? null : refused.getMessage());
        model.addAttribute("errorField", refused == null ? null : refused.field());
        model.addAttribute("faults", mappings.faults(mapping));
        model.addAttribute(
                "offers",
                groups.stream()
                        .map(group -> offer(group, ticked.contains(group.id())))
                        .toList());
        model.addAttribute("others", candidates.others(mapping, owner));
        model.addAttribute("bodies", bodiesOf(groups));
        var pairs = pairs(mapping, source, target);
        model.addAttribute("open", pairs.stream().filter(Pair::changed).toList());
        model.addAttribute(
                "plain", pairs.stream().filter(pair -> !pair.changed()).toList());
        return "changes/new-migration";
    }

    private static Offer offer(Group group, boolean ticked) {
        var fate = group.fate();
        var numbers = group.cases().stream()
                .map(RunningCase::caseNumber)
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        var shown = String.join(", ", numbers.stream().limit(NUMBERS_SHOWN).toList())
                + (numbers.size() > NUMBERS_SHOWN ? " and " + (numbers.size() - NUMBERS_SHOWN) + " more" : "");
        return new Offer(
                group.id(),
                where(fate.situation()),
                group.cases().size(),
                shown,
                verdict(fate.verdict()),
                fate.sentence(),
                ticked);
    }

    private static String where(Situation situation) {
        return Words.both(situation.names().stream().distinct().sorted().toList())
                + (situation.suspended() ? " (suspended)" : "")
                + (situation.hasIncident() ? " (something failed there)" : "");
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case WOULD_MOVE -> "Would move";
            case MUST_BE_MAPPED -> "Must be mapped";
            case MUST_STAY -> "Must stay";
        };
    }

    /** The bodies of the offered cases; none where there is nothing to choose between. */
    private List<Option> bodiesOf(List<Group> groups) {
        var names = new TreeMap<String, String>();
        groups.stream()
                .flatMap(group -> group.cases().stream())
                .flatMap(one -> Optional.ofNullable(one.bodyId()).stream())
                .distinct()
                .forEach(id -> names.put(bodies.find(id).map(Body::name).orElse(id), id));
        return names.size() < 2
                ? List.of()
                : names.entrySet().stream()
                        .map(entry -> new Option(entry.getValue(), entry.getKey()))
                        .toList();
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
