package org.spinout.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every form anybody ever sent, with who and when. Rows are only added, so a decision can name the very version it was
 * made on.
 */
@Component
@Transactional
public class Answers {

    private final JdbcClient jdbc;
    private final Clock clock;

    public Answers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps a form that was sent, as the next version of that form in that case.
     *
     * @param caseNumber the business key, a case's or a meeting's
     * @param taskId the engine's task, or null for a start form
     * @param fields text, numbers, booleans, dates, and lists and maps of these; a field without a value is left out
     * @throws IllegalArgumentException when a field holds anything else
     */
    public Answer keep(
            String caseNumber,
            String formId,
            @Nullable String taskId,
            String user,
            Map<String, ? extends @Nullable Object> fields) {
        var json = CanonicalJson.write(fields);
        lockSeries(caseNumber);
        var version = 1 + findLatest(caseNumber, formId).map(Answer::version).orElse(0);
        jdbc.sql("""
                        INSERT INTO answer
                            (case_number, form_id, version, task_id, answered_by, answered_at, fields, hash)
                        VALUES (:caseNumber, :formId, :version, :taskId, :user, :now, :fields, :hash)
                        """)
                .param("caseNumber", caseNumber)
                .param("formId", formId)
                .param("version", version)
                .param("taskId", taskId)
                .param("user", user)
                .param("now", Times.now(clock))
                .param("fields", json)
                .param("hash", CanonicalJson.hash(json))
                .update();
        return latest(caseNumber, formId);
    }

    /** @throws Refusal when nobody has sent that form in that case yet */
    public Answer latest(String caseNumber, String formId) {
        return findLatest(caseNumber, formId)
                .orElseThrow(
                        () -> new Refusal("The form \"" + formId + "\" has not been sent yet for " + caseNumber + "."));
    }

    public Optional<Answer> findLatest(String caseNumber, String formId) {
        return jdbc.sql("""
                        SELECT * FROM answer WHERE case_number = :caseNumber AND form_id = :formId
                        ORDER BY version DESC FETCH FIRST 1 ROWS ONLY
                        """)
                .param("caseNumber", caseNumber)
                .param("formId", formId)
                .query(Answers::read)
                .optional();
    }

    /**
     * The newest version of a form in which a field was answered. A form that asks only for the part to be improved leaves
     * the rest out of its newest version.
     */
    public Optional<Answer> findLatestWith(String caseNumber, String formId, String field) {
        return of(caseNumber).stream()
                .filter(answer -> answer.formId().equals(formId) && answer.text(field) != null)
                .reduce((earlier, later) -> later);
    }

    /** What was sent to complete a task, the latest where a task was sent back and done again. */
    public Optional<Answer> ofTask(String taskId) {
        return jdbc.sql("SELECT * FROM answer WHERE task_id = :taskId ORDER BY id DESC FETCH FIRST 1 ROWS ONLY")
                .param("taskId", taskId)
                .query(Answers::read)
                .optional();
    }

    /** What was sent last to complete any of these tasks, of one form; empty when none of them has been sent. */
    public Optional<Answer> ofTasks(Collection<String> taskIds, String formId) {
        if (taskIds.isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        SELECT * FROM answer WHERE task_id IN (:taskIds) AND form_id = :formId
                        ORDER BY id DESC FETCH FIRST 1 ROWS ONLY
                        """)
                .param("taskIds", taskIds)
                .param("formId", formId)
                .query(Answers::read)
                .optional();
    }

    /** Everything that was sent in a case, every version of every form, oldest first. */
    public List<Answer> of(String caseNumber) {
        return jdbc.sql("SELECT * FROM answer WHERE case_number = :caseNumber ORDER BY id")
                .param("caseNumber", caseNumber)
                .query(Answers::read)
                .list();
    }

    private void lockSeries(String caseNumber) {
        if (!isLocked(caseNumber)) {
            isLocked("door");
            if (!isLocked(caseNumber)) {
                jdbc.sql("INSERT INTO answer_series (case_number) VALUES (:caseNumber)")
                        .param("caseNumber", caseNumber)
                        .update();
            }
        }
    }

    private boolean isLocked(String caseNumber) {
        return jdbc.sql("SELECT case_number FROM answer_series WHERE case_number = :caseNumber FOR UPDATE")
                .param("caseNumber", caseNumber)
                .query(String.class)
                .optional()
                .isPresent();
    }

    private static Answer read(ResultSet row, int index) throws SQLException {
        return new Answer(
                row.getLong("id"),
                row.getString("case_number"),
                row.getString("form_id"),
                row.getInt("version"),
                row.getString("task_id"),
                row.getString("answered_by"),
                Times.read(row, "answered_at"),
                row.getString("fields"),
                row.getString("hash"));
    }
}
