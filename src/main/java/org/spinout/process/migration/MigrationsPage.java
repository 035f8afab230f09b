package org.spinout.process.migration;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.Directory;
import org.spinout.process.migration.MigrationCase.State;
import org.spinout.process.people.ProcessOwner;
import org.spinout.process.people.ProcessOwners;
import org.spinout.shared.Codes;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * What was moved, how far it has come, and the way back. The door lets in process owners and administrators only, and a
 * process owner meets no case that they do not reach.
 */
@Controller
class MigrationsPage {

    private static final int SHOWN = 1000;
    private static final int RUNS_SHOWN = 100;

    private final MigrationBook book;
    private final Migrations migrations;
    private final Directory directory;
    private final ProcessOwners owners;

    MigrationsPage(MigrationBook book, Migrations migrations, Directory directory, ProcessOwners owners) {
        this.book = book;
        this.migrations = migrations;
        this.directory = directory;
        this.owners = owners;
    }

    /**
     * A run as the pages show it, with what the reader reaches of it.
     *
     * @param progress such as {@code 3 moved, 2 waiting}
     * @param done how many no longer wait
     */
    record Shown(long id, String title, String who, String when, String reason, String progress, int all, int done) {}

    /** A case as the page shows it. */
    record Row(String number, String state, String explanation) {}

    @GetMapping("/changes/migrations")
    String list(
            @RequestParam(name = "deployment", defaultValue = "") String deployment, Principal person, Model model) {
        var owner = owners.find(person.getName());
        var runs = book.newest(owner, deployment, RUNS_SHOWN);
        model.addAttribute("all", deployment.isEmpty());
        model.addAttribute(
                "runs",
                runs.stream()
                        .map(run -> shown(run, book.counts(run.id(), owner)))
                        .toList());
        model.addAttribute(
                "undoneBy",
                runs.stream()
                        .filter(run -> run.undoes() != null)
                        .collect(groupingBy(
                                run -> requireNonNull(run.undoes()), mapping(run -> "" + run.id(), joining(" and ")))));
        return "changes/migrations";
    }

    @GetMapping("/changes/migrations/{id:\\d{1,18}}")
    String one(@PathVariable("id") long id, Principal person, Model model) {
        return show(id, owners.find(person.getName()), null, model);
    }

    @PostMapping("/changes/migrations/{id:\\d{1,18}}/undo")
    String undo(
            @PathVariable("id") long id,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            Principal person,
            Model model,
            HttpServletResponse answer) {
        return ask(id, person, model, answer, owner -> migrations.undo(id, owner, reason));
    }

    @PostMapping("/changes/migrations/{id:\\d{1,18}}/again")
    String again(@PathVariable("id") long id, Principal person) {
        var owner = owners.find(person.getName());
        migrations.again(find(id, owner).id(), owner);
        return "redirect:/changes/migrations/" + id;
    }

    @PostMapping("/changes/migrations/{id:\\d{1,18}}/call-off")
    String callOff(
            @PathVariable("id") long id,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            Principal person,
            Model model,
            HttpServletResponse answer) {
        return ask(id, person, model, answer, owner -> {
            migrations.callOff(id, owner, directory.nameOf(person.getName()), reason);
            return id;
        });
    }

    /** Goes to the run that an order leads to, or says on the page of this one why it is refused. */
    private String ask(
            long id, Principal person, Model model, HttpServletResponse answer, ToLongFunction<ProcessOwner> order) {
        var owner = owners.find(person.getName());
        find(id, owner);
        try {
            return "redirect:/changes/migrations/" + order.applyAsLong(owner);
        } catch (Refusal refused) {
            answer.setStatus(refused.status());
            return show(id, owner, refused, model);
        }
    }

    private MigrationRun find(long id, ProcessOwner owner) {
        return book.find(id, owner).orElseThrow(UnknownMigration::new);
    }

    private String show(long id, ProcessOwner owner, @Nullable Refusal refused, Model model) {
        var run = find(id, owner);
        var counts = book.counts(id, owner);
        model.addAttribute("error", refused == null ? null : refused.getMessage());
        model.addAttribute("run", shown(run, counts));
        model.addAttribute(
                "cases",
                book.cases(id, owner, SHOWN).stream().map(MigrationsPage::row).toList());
        model.addAttribute("most", SHOWN);
        model.addAttribute("undoes", run.undoes());
        model.addAttribute(
                "undoneBy",
                book.undoing(id, owner).stream().map(MigrationRun::id).toList());
        model.addAttribute(
                "mayUndo", run.undoes() == null && !book.notTakenBack(id, owner).isEmpty());
        model.addAttribute("mayTryAgain", book.couldMoveMore(run, owner));
        return "changes/migration";
    }

    private Shown shown(MigrationRun run, Map<State, Integer> counts) {
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new Shown(
                run.id(),
                (run.undoes() == null ? "" : "Takes back migration " + run.undoes() + ": ") + "“" + run.processName()
                        + "”, version " + run.fromVersion() + " to " + run.toVersion(),
                directory.nameOf(run.askedBy()),
                Days.momentInWords(run.askedAt().toInstant()),
                run.reason(),
                progress(counts),
                all,
                all - counts.getOrDefault(State.WAITING, 0));
    }

    private static String progress(Map<State, Integer> counts) {
        var parts = List.of(State.values()).stream()
                .filter(counts::containsKey)
                .map(state -> inWords(state, counts.getOrDefault(state, 0)))
                .toList();
        return String.join(", ", parts);
    }

    private static String inWords(State state, int cases) {
        return cases + " " + state.words(cases);
    }

    private static Row row(MigrationCase one) {
        var state = one.state().words(1);
        var hasDatesAsBefore = one.state() == State.MOVED && one.explanation().isEmpty();
        return new Row(
                one.caseNumber().isEmpty() ? "Without a number" : one.caseNumber(),
                Codes.capitalised(state),
                hasDatesAsBefore ? "Its dates stay as they were." : one.explanation());
    }

    /** There is no such migration, or none of its cases is within reach. */
    @ResponseStatus(HttpStatus.NOT_FOUND)
    private static final class UnknownMigration extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
