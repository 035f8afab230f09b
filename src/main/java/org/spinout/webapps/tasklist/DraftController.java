package org.spinout.webapps.tasklist;

import java.security.Principal;
import java.time.Instant;
import org.camunda.bpm.engine.TaskService;
import org.spinout.organisation.Directory;
import org.spinout.proposal.Drafts;
import org.spinout.shared.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Keeps what somebody has written into a task's form and not sent, for every person who can see that task, on any device.
 *
 * <p>A browser lets no foreign page set the header {@code X-Spinout}, which stands in for a CSRF token here.
 */
@RestController
@RequestMapping(path = "/drafts/{taskId}", headers = "X-Spinout=tasklist")
class DraftController {

    private final Drafts drafts;
    private final TaskService tasks;
    private final Directory directory;

    DraftController(Drafts drafts, TaskService tasks, Directory directory) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.directory = directory;
    }

    /**
     * A saved draft.
     *
     * @param fields the form's fields as one JSON object, written as text
     * @param savedBy the name of who saved last
     */
    record Saved(String fields, String savedBy, Instant savedAt) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Saved> read(@PathVariable String taskId) {
        requireVisible(taskId);
        return drafts.find(taskId)
                .map(draft -> new Saved(draft.json(), directory.nameOf(draft.savedBy()), draft.savedAt()))
                .map(ResponseEntity::ok)
                .orElse(ResponseEntity.noContent().build());
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Saved save(@PathVariable String taskId, @RequestBody String fields, Principal principal) {
        requireVisible(taskId);
        var draft = drafts.save(taskId, principal.getName(), fields);
        return new Saved(draft.json(), directory.nameOf(draft.savedBy()), draft.savedAt());
    }

    /** A foreign task is answered as an unknown one: the engine shows this person only the tasks they may see. */
    private void requireVisible(String taskId) {
        if (tasks.createTaskQuery().taskId(taskId).count() == 0) {
            throw new UnknownTask();
        }
    }

    @ExceptionHandler
    ResponseEntity<Message> refused(Refusal refusal) {
        return ResponseEntity.status(refusal.status()).body(new Message(refusal.getMessage()));
    }

    record Message(String message) {}

    private static final class UnknownTask extends Refusal {

        private static final long serialVersionUID = 1L;

        UnknownTask() {
            super("There is no such task, or it is not yours. It may have been finished already.");
        }

        @Override
        public int status() {
            return 404;
        }
    }
}
