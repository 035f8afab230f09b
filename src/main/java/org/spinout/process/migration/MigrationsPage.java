package org.spinout.process.migration;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spinout.organisation.Directory;
import org.spinout.process.migration.MigrationCase.State;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What was moved, how far it has come, and the way back. The door lets in process owners and administrators only. */
@Controller
class MigrationsPage {

    private static final int SHOWN = 1000;

    private final MigrationBook book;
    private final Migrations migrations;
    private final Directory directory;
    private final Movers movers;

    MigrationsPage(MigrationBook book, Migrations migrations, Directory directory, Movers movers) {
        this.book = book;
        this.migrations = migrations;
        this.directory = directory;
        this.movers = movers;
    }

    /** A run as the pages show it. */
    record Shown(long id, String title, String who, String when, String reason, String progress, boolean goesOn) {}

    /** A case as the page shows it. */
    record Row(String number, String state, String explanation) {}

    @GetMapping("/changes/migrations")
    String list(Model model) {
        model.addAttribute("runs", book.newest(100).stream().map(this::shown).toList());
        return "changes/migrations";
    }

    @GetMapping("/changes/migrations/{id:\\d+}")
    String one(@PathVariable("id") long id, Model model) {
        var run = find(id);
        var counts = book.counts(id);
        model.addAttribute("run", shown(run));
        model.addAttribute(
                "cases", book.cases(id, SHOWN).stream().map(MigrationsPage::row).toList());
        model.addAttribute(
                "all", counts.values().stream().mapToInt(Integer::intValue).sum());
        model.addAttribute("most", SHOWN);
        model.addAttribute("undoes", run.undoes());
        model.addAttribute("undoneBy", book.undoing(id).map(MigrationRun::id).orElse(null));
        model.addAttribute(
                "mayUndo",
                run.undoes() == null && book.undoing(id).isEmpty() && counts.getOrDefault(State.MOVED, 0) > 0);
        model.addAttribute(
                "mayTryAgain", counts.getOrDefault(State.FAILED, 0) + counts.getOrDefault(State.STAYS, 0) > 0);
        return "changes/migration";
    }

    @PostMapping("/changes/migrations/{id:\\d+}/undo")
    String undo(@PathVariable("id") long id, @RequestParam("reason") String reason, Principal person) {
        find(id);
        try {
            var back = migrations.undo(id, person.getName(), movers.roleOf(person.getName()), reason);
            return "redirect:/changes/migrations/" + back;
        } catch (Refusal.Conflict already) {
            return "redirect:/changes/migrations/" + id;
        }
    }

    @PostMapping("/changes/migrations/{id:\\d+}/again")
    String again(@PathVariable("id") long id) {
        migrations.again(find(id).id());
        return "redirect:/changes/migrations/" + id;
    }

    private MigrationRun find(long id) {
        return book.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Shown shown(MigrationRun run) {
        var counts = book.counts(run.id());
        return new Shown(
                run.id(),
                run.processName() + ", version " + run.fromVersion() + " to " + run.toVersion()
                        + (run.undoes() == null ? "" : " (taken back)"),
                directory.nameOf(run.askedBy()),
                Days.momentInWords(run.askedAt().toInstant()),
                run.reason(),
                progress(counts),
                counts.getOrDefault(State.WAITING, 0) > 0);
    }

    private static String progress(Map<State, Integer> counts) {
        var parts = List.of(State.values()).stream()
                .filter(state -> counts.getOrDefault(state, 0) > 0)
                .map(state -> counts.get(state) + " " + state.words().toLowerCase(Locale.ROOT))
                .toList();
        return String.join(", ", parts);
    }

    private static Row row(MigrationCase one) {
        return new Row(
                one.caseNumber().isEmpty() ? one.instanceId() : one.caseNumber(),
                one.state().words(),
                one.explanation());
    }
}
