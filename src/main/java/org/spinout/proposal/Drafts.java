package org.spinout.proposal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.spinout.shared.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * "Save for later": one draft for each task, shared by everybody who may work on that task. Whoever saves last wins, and
 * everybody sees who that was and when.
 */
@Component
@Transactional
public class Drafts {

    /** A form of forty long answers stays under 160,000 characters. */
    static final int MOST_BYTES = 200_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    public Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Saves the draft of a task in place of the one before.
     *
     * @param json one JSON object; not checked against the form, for a draft may be unfinished
     * @throws Refusal when it is no JSON object, or larger than 200 kB
     * @throws Refusal.Conflict when two people save a task's very first draft in the same moment
     */
    public Draft save(String taskId, String user, String json) {
        if (json.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Refusal("This draft is too long to be kept. Shorten your longest answers and save again.");
        }
        if (!CanonicalJson.isObject(json)) {
            throw new Refusal("This draft cannot be read, so it was not saved.");
        }
        if (!replaced(taskId, user, json)) {
            insert(taskId, user, json);
        }
        return find(taskId).orElseThrow();
    }

    public Optional<Draft> find(String taskId) {
        return jdbc.sql("SELECT * FROM draft WHERE task_id = :taskId")
                .param("taskId", taskId)
                .query((row, index) -> new Draft(
                        row.getString("task_id"),
                        row.getString("fields"),
                        row.getString("saved_by"),
                        Times.read(row, "saved_at")))
                .optional();
    }

    /** Forgets the draft of a task, if there is one: the form was sent, or the task is gone. */
    public void discard(String taskId) {
        jdbc.sql("DELETE FROM draft WHERE task_id = :taskId")
                .param("taskId", taskId)
                .update();
    }

    private boolean replaced(String taskId, String user, String json) {
        return jdbc.sql("UPDATE draft SET fields = :json, saved_by = :user, saved_at = :now WHERE task_id = :taskId")
                        .param("json", json)
                        .param("user", user)
                        .param("now", Times.now(clock))
                        .param("taskId", taskId)
                        .update()
                == 1;
    }

    private void insert(String taskId, String user, String json) {
        try {
            jdbc.sql("INSERT INTO draft (task_id, fields, saved_by, saved_at) VALUES (:taskId, :json, :user, :now)")
                    .param("taskId", taskId)
                    .param("json", json)
                    .param("user", user)
                    .param("now", Times.now(clock))
                    .update();
        } catch (DuplicateKeyException somebodyElseWasFirst) {
            throw new Refusal.Conflict("Somebody else saved this task in the same moment. Look at theirs, then save.");
        }
    }
}
