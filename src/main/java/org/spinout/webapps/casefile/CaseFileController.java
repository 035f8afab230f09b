package org.spinout.webapps.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spinout.proposal.CaseAccess;
import org.spinout.proposal.CaseFile;
import org.spinout.proposal.Confidentiality;
import org.spinout.proposal.DocumentKind;
import org.spinout.proposal.NewDocument;
import org.spinout.proposal.Proposals;
import org.spinout.proposal.Standing;
import org.spinout.shared.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Reads a case file, adds documents to it and hands them out. */
@RestController
class CaseFileController {

    private final CaseFile caseFile;
    private final CaseAccess access;
    private final CaseFileViews views;
    private final OpenSteps steps;
    private final Proposals proposals;

    CaseFileController(
            CaseFile caseFile, CaseAccess access, CaseFileViews views, OpenSteps steps, Proposals proposals) {
        this.caseFile = caseFile;
        this.access = access;
        this.views = views;
        this.steps = steps;
        this.proposals = proposals;
    }

    @GetMapping(path = "/tasks/{taskId}/case-file", produces = MediaType.APPLICATION_JSON_VALUE)
    CaseFileView ofTask(@PathVariable String taskId, Principal person) {
        var key = steps.keyOf(taskId).orElseThrow(UnknownCase::new);
        return of(key, person);
    }

    @GetMapping(path = "/case-files/{key}", produces = MediaType.APPLICATION_JSON_VALUE)
    CaseFileView of(@PathVariable String key, Principal person) {
        return views.of(key, person.getName(), standing(key, person));
    }

    /** Adds a document, or a version of one. */
    @PostMapping(path = "/case-files/{key}/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Added add(
            @PathVariable String key,
            @RequestParam(name = "kind", defaultValue = "") String kind,
            @RequestParam(name = "title", defaultValue = "") String title,
            @RequestParam(name = "confidentiality", defaultValue = "") String confidentiality,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Principal person)
            throws IOException {
        requireAdds(key, standing(key, person));
        var name = file == null ? null : file.getOriginalFilename();
        if (file == null || name == null || name.isEmpty()) {
            throw new Refusal("file", "required", "Choose the file to add.");
        }
        var added = caseFile.add(new NewDocument(
                key, kindOf(kind), title, name, file.getBytes(), levelOf(confidentiality), person.getName()));
        return new Added(
                added.id(),
                added.version(),
                added.sha256(),
                "\"" + added.title() + "\" was added as version " + added.version() + ".");
    }

    /** What became of an upload, with a sentence for the person. */
    record Added(long id, int version, String sha256, String message) {}

    /** Never shown within the page, whatever it is: it is saved, and opened by what the reader opens such files with. */
    @GetMapping("/case-files/documents/{id}")
    ResponseEntity<byte[]> open(@PathVariable long id, Principal person) {
        var contents = caseFile.open(id, person.getName());
        var name = ContentDisposition.attachment()
                .filename(contents.document().fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.parseMediaType(contents.document().mediaType()))
                .body(contents.bytes());
    }

    @ExceptionHandler
    ResponseEntity<UploadRefusals.Message> refused(Refusal refusal) {
        return UploadRefusals.answer(refusal);
    }

    private Standing standing(String key, Principal person) {
        var standing = access.of(key, person.getName());
        if (!standing.reads()) {
            throw new UnknownCase();
        }
        return standing;
    }

    private void requireAdds(String key, Standing standing) {
        if (!standing.adds()) {
            throw new Refusal.NotEntitled("You may read this case file, but not add to it.");
        }
        if (!views.isOpen(proposals.find(key).orElse(null))) {
            throw new Refusal.Conflict(key + " has ended. Its case file stays readable, but takes no more documents.");
        }
    }

    private static DocumentKind kindOf(String code) {
        return DocumentKind.forPeople().stream()
                .filter(kind -> kind.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("kind", "required", "Choose what kind of document it is."));
    }

    private static Confidentiality levelOf(String code) {
        return Arrays.stream(Confidentiality.values())
                .filter(level -> Objects.equals(level.name(), code))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal("confidentiality", "required", "Choose whether it is public or confidential."));
    }

    /** There is no such case, or it is not for this person. */
    private static final class UnknownCase extends Refusal {

        private static final long serialVersionUID = 1L;

        UnknownCase() {
            super("There is no such case file, or it is not for you.");
        }

        @Override
        public int status() {
            return 404;
        }
    }
}
