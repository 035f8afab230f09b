package org.spinout.process.release;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import org.spinout.process.engine.PackagedModels;
import org.spinout.process.release.ReleaseBook.Difference;
import org.spinout.shared.Days;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows administrators where a release and a process owner changed the same file. The door lets only them in. */
@Controller
class ReleasesPage {

    private final ReleaseBook book;
    private final DeployedFiles deployed;

    ReleasesPage(ReleaseBook book, DeployedFiles deployed) {
        this.book = book;
        this.deployed = deployed;
    }

    /** A difference as the page shows it. */
    record Shown(long id, String name, int version, String noticed, List<LineDifference.Line> lines) {}

    @GetMapping("/releases")
    String show(Model model) {
        model.addAttribute(
                "differences", book.unsettled().stream().map(this::shown).toList());
        return "releases";
    }

    @PostMapping("/releases/{id}/settle")
    @Transactional
    public String settle(@PathVariable("id") long id, Principal administrator) {
        book.settle(id, administrator.getName());
        return "redirect:/releases";
    }

    private Shown shown(Difference difference) {
        var ours = PackagedModels.all().stream()
                .filter(file -> file.name().equals(difference.name()))
                .findFirst()
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .orElse("");
        var theirs = deployed.content(difference.deploymentId(), difference.deployedName());
        return new Shown(
                difference.id(),
                difference.name(),
                difference.deployedVersion(),
                Days.momentInWords(difference.noticedAt().toInstant()),
                LineDifference.of(theirs, ours));
    }
}
