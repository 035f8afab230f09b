package org.spinout.process.change;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.spinout.organisation.Directory;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The report on a change, and its deployment. The door lets in process owners and administrators only. */
@Controller
class ChangePage {

    private final ProposedChanges changes;
    private final ChangeReports reports;
    private final ChangeDeployment deployment;
    private final Replay replay;
    private final InUse inUse;
    private final LiveCases live;
    private final Directory directory;

    ChangePage(
            ProposedChanges changes,
            ChangeReports reports,
            ChangeDeployment deployment,
            Replay replay,
            InUse inUse,
            LiveCases live,
            Directory directory) {
        this.changes = changes;
        this.reports = reports;
        this.deployment = deployment;
        this.replay = replay;
        this.inUse = inUse;
        this.live = live;
        this.directory = directory;
    }

    @GetMapping("/changes/{id:\\d+}")
    String show(@PathVariable("id") long id, Principal reader, Model model) {
        var change = find(id);
        model.addAttribute("change", change);
        model.addAttribute("state", ChangeWords.state(change.state()));
        model.addAttribute(
                "proposed", who(change.proposedBy(), change.proposedAt().toInstant()));
        model.addAttribute(
                "files", changes.filesOf(id).stream().map(ProposedFile::name).toList());
        if (change.isOpen()) {
            var report = reports.of(change, reader.getName());
            model.addAttribute("report", report);
            model.addAttribute("parts", report.parts().stream().map(Beside::of).toList());
        } else {
            model.addAttribute(
                    "settled",
                    who(
                            Objects.requireNonNull(change.settledBy()),
                            Objects.requireNonNull(change.settledAt()).toInstant()));
            model.addAttribute(
                    "behind", change.deploymentId() == null ? List.of() : live.behind(change.deploymentId()));
            model.addAttribute(
                    "parts", reports.ofDeployed(change).stream().map(Beside::of).toList());
        }
        return "changes/change";
    }

    /** A proposed model, table or form, as it was sent. */
    @GetMapping("/changes/{id:\\d+}/files/{name}")
    ResponseEntity<byte[]> file(@PathVariable("id") long id, @PathVariable("name") String name) {
        find(id);
        return changes.filesOf(id).stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .map(file -> answer(file.name(), file.isForm() ? "json" : "xml", file.content()))
                .orElseThrow(UnknownChange::new);
    }

    /** The version in use of a process that a change is about; of a deployed one, the version before it. */
    @GetMapping("/changes/{id:\\d+}/in-use/{key}.bpmn")
    ResponseEntity<byte[]> inUse(@PathVariable("id") long id, @PathVariable("key") String key) {
        var deployment = find(id).deploymentId();
        return (deployment == null
                        ? inUse.process(key)
                        : inUse.before(deployment).of("process", key))
                .map(version -> answer(key + ".bpmn", "xml", version.content()))
                .orElseThrow(UnknownChange::new);
    }

    /** What finished cases would have met. A page of its own, since it reads a year of history. */
    @GetMapping("/changes/{id:\\d+}/replay")
    String replay(@PathVariable("id") long id, Principal reader, Model model) {
        var change = find(id);
        if (!change.isOpen()) {
            return "redirect:/changes/" + id;
        }
        model.addAttribute("change", change);
        model.addAttribute("replayed", replay.of(change, reader.getName()));
        return "changes/replay";
    }

    /** Every live case that a change touches, a line each. */
    @GetMapping("/changes/{id:\\d+}/cases.csv")
    ResponseEntity<byte[]> cases(@PathVariable("id") long id, Principal reader) {
        var report = reports.of(find(id), reader.getName());
        return answer(
                "cases-of-change-" + id + ".csv", "csv", CasesFile.of(report).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/changes/{id:\\d+}/deploy")
    String deploy(
            @PathVariable("id") long id,
            @RequestParam(name = "basis", defaultValue = "") String basis,
            @RequestParam(name = "note", defaultValue = "") String note,
            Principal owner,
            Model model,
            HttpServletResponse answer) {
        try {
            deployment.deploy(find(id), basis, note, owner.getName());
            return "redirect:/changes/" + id;
        } catch (Refusal refusal) {
            answer.setStatus(refusal.status());
            model.addAttribute("error", refusal.getMessage());
            model.addAttribute("note", note);
            return show(id, owner, model);
        }
    }

    @PostMapping("/changes/{id:\\d+}/drop")
    String drop(@PathVariable("id") long id, Principal owner) {
        changes.drop(find(id).id(), owner.getName());
        return "redirect:/changes/" + id;
    }

    private ProposedChange find(long id) {
        return changes.find(id).orElseThrow(UnknownChange::new);
    }

    private String who(String user, Instant when) {
        return directory.nameOf(user) + ", " + Days.momentInWords(when);
    }

    private static ResponseEntity<byte[]> answer(String name, String kind, byte[] content) {
        var type = switch (kind) {
            case "json" -> new MediaType("application", "json", StandardCharsets.UTF_8);
            case "csv" -> new MediaType("text", "csv", StandardCharsets.UTF_8);
            default -> new MediaType("application", "xml", StandardCharsets.UTF_8);
        };
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(type)
                .body(content);
    }

    /** There is no such change. */
    @ResponseStatus(HttpStatus.NOT_FOUND)
    private static final class UnknownChange extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
