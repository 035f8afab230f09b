package org.spinout.process.release;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Objects;
import org.spinout.organisation.Directory;
import org.spinout.process.change.FileEffect;
import org.spinout.process.change.FileEffects;
import org.spinout.process.change.LiveCases.Behind;
import org.spinout.process.release.ReleaseBook.Answer;
import org.spinout.process.release.ReleaseBook.Answered;
import org.spinout.process.release.ReleaseQuestions.Question;
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
import org.springframework.web.server.ResponseStatusException;

/**
 * Shows where a release and a process owner changed the same file, and asks which version is to be used. The door lets in
 * process owners and administrators only.
 */
@Controller
class ReleasesPage {

    private final ReleaseQuestions questions;
    private final ReleaseBook book;
    private final DeployedFiles deployed;
    private final FileEffects effects;
    private final Directory directory;

    ReleasesPage(
            ReleaseQuestions questions,
            ReleaseBook book,
            DeployedFiles deployed,
            FileEffects effects,
            Directory directory) {
        this.questions = questions;
        this.book = book;
        this.deployed = deployed;
        this.effects = effects;
        this.directory = directory;
    }

    /**
     * A question as the page shows it.
     *
     * @param seen comes back with the answer
     * @param effect what taking the release's version would change
     */
    record Shown(
            long id,
            String name,
            String file,
            int version,
            String noticed,
            String seen,
            FileEffect effect,
            LineDifference lines) {}

    /**
     * An answer as the page shows it.
     *
     * @param behind cases that stayed on older versions when the release's was taken
     */
    record Line(String name, boolean isTaken, String who, String why, List<Behind> behind) {}

    @GetMapping("/releases")
    String show(Principal reader, Model model) {
        model.addAttribute(
                "questions",
                questions.open().stream()
                        .map(question -> shown(question, reader.getName()))
                        .toList());
        model.addAttribute("answers", book.answered().stream().map(this::line).toList());
        model.addAttribute("longestWhy", ReleaseQuestions.LONGEST_WHY);
        return "releases";
    }

    @PostMapping("/releases/{id:\\d+}/{answer:keep|take}")
    String answer(
            @PathVariable("id") long id,
            @PathVariable("answer") String answer,
            @RequestParam(name = "seen", defaultValue = "") String seen,
            @RequestParam(name = "why", defaultValue = "") String why,
            Principal person,
            Model model,
            HttpServletResponse response) {
        try {
            if (answer.equals("take")) {
                questions.take(id, seen, why, person.getName());
            } else {
                questions.keep(id, seen, why, person.getName());
            }
            return "redirect:/releases";
        } catch (Refusal refusal) {
            response.setStatus(refusal.status());
            model.addAttribute("error", refusal.getMessage());
            model.addAttribute("errorAt", Objects.equals(refusal.field(), "why") ? "why-" + id : "name-" + id);
            model.addAttribute("answered", id);
            model.addAttribute("why", why);
            return show(person, model);
        }
    }

    /** What the release brings. */
    @GetMapping("/releases/{id:\\d+}/files/{name}")
    ResponseEntity<byte[]> ofRelease(@PathVariable("id") long id, @PathVariable("name") String name) {
        return file(name, find(id).release().content());
    }

    /** What is in use instead. */
    @GetMapping("/releases/{id:\\d+}/in-use/{name}")
    ResponseEntity<byte[]> inUse(@PathVariable("id") long id, @PathVariable("name") String name) {
        return file(name, content(find(id).owners()));
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(new MediaType("application", name.endsWith(".form") ? "json" : "xml"))
                .body(content);
    }

    private Question find(long id) {
        return questions.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private byte[] content(DeployedFile file) {
        return deployed.bytes(file.deploymentId(), file.name());
    }

    private Shown shown(Question question, String reader) {
        var release = question.release();
        return new Shown(
                question.id(),
                release.name(),
                question.fileName(),
                question.owners().version(),
                Days.momentInWords(question.noticedAt().toInstant()),
                question.seen(),
                effects.of(question.fileName(), release.content(), reader),
                LineDifference.of(
                        new String(content(question.owners()), StandardCharsets.UTF_8),
                        new String(release.content(), StandardCharsets.UTF_8)));
    }

    private Line line(Answered answered) {
        return new Line(
                answered.name(),
                answered.answer() == Answer.TAKEN,
                directory.nameOf(answered.who()) + ", "
                        + Days.momentInWords(answered.at().toInstant()),
                answered.why(),
                answered.deploymentId() == null ? List.of() : effects.behind(answered.deploymentId()));
    }
}
