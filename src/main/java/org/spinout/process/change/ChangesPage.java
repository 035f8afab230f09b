package org.spinout.process.change;

import org.spinout.organisation.Directory;
import org.spinout.shared.Days;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What has been proposed. The door lets in process owners and administrators only. */
@Controller
class ChangesPage {

    private final ProposedChanges changes;
    private final Directory directory;

    ChangesPage(ProposedChanges changes, Directory directory) {
        this.changes = changes;
        this.directory = directory;
    }

    /** A change as the page lists it. */
    record Line(long id, String title, String state, String who, String when) {}

    @GetMapping("/changes")
    String list(Model model) {
        model.addAttribute("changes", changes.newest().stream().map(this::line).toList());
        return "changes/list";
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
