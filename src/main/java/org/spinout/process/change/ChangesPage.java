package org.spinout.process.change;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.Directory;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What has been proposed, and where one proposes. The door lets in process owners and administrators only. */
@Controller
class ChangesPage {

    private final ProposedChanges changes;
    private final DeployedLately deployed;
    private final Directory directory;

    ChangesPage(ProposedChanges changes, DeployedLately deployed, Directory directory) {
        this.changes = changes;
        this.deployed = deployed;
        this.directory = directory;
    }

    /** A change as the page lists it. */
    record Line(long id, String title, String state, String who, String when) {}

    @GetMapping("/changes")
    String list(Model model) {
        model.addAttribute("changes", changes.newest().stream().map(this::line).toList());
        model.addAttribute("deployed", deployed.newest());
        model.addAttribute("maxMegabytes", NewFiles.MAX_MEGABYTES);
        return "changes/list";
    }

    @PostMapping("/changes")
    String propose(
            @RequestParam(name = "title", defaultValue = "") String title,
            @RequestParam(name = "note", defaultValue = "") String note,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            Principal owner)
            throws IOException {
        if (title.isBlank()) {
            throw new Refusal("title", "required", "Say in a few words what the change is.");
        }
        if (note.length() > ProposedChanges.MAX_NOTE) {
            throw new Refusal("note", "maxLength", "Say it in " + ProposedChanges.MAX_NOTE + " characters at most.");
        }
        var sent = new ArrayList<ProposedFile>();
        for (var file : Objects.requireNonNullElse(files, List.<MultipartFile>of())) {
            if (!Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty()) {
                sent.add(new ProposedFile(Objects.requireNonNull(file.getOriginalFilename()), file.getBytes()));
            }
        }
        var id = changes.propose(NewFiles.title(title), note.strip(), "PAGE", owner.getName(), NewFiles.checked(sent));
        return "redirect:/changes/" + id;
    }

    /** What cannot be proposed is said on the page it came from. */
    @ExceptionHandler
    String refused(Refusal refusal, Model model, HttpServletResponse answer) {
        answer.setStatus(refusal.status());
        model.addAttribute("error", refusal.getMessage());
        model.addAttribute("errorField", Objects.requireNonNullElse(refusal.field(), "files"));
        return list(model);
    }

    private Line line(ProposedChange change) {
        return new Line(
                change.id(),
                change.title(),
                ChangeWords.state(change.state()),
                directory.nameOf(change.proposedBy()),
                Days.momentInWords(change.proposedAt().toInstant()));
    }
}
