package org.spinout.process.change;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What has been proposed, and what became of it. */
@Component
class ProposedChanges {

    private static final String COLUMNS = "SELECT id, title, note, origin, state, proposed_by, proposed_at, settled_by,"
            + " settled_at, settled_note, deployment_id FROM proposed_change";

    /** The longest note, in characters. */
    static final int MAX_NOTE = 2000;

    /** So many are listed. */
    private static final int LISTED = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    ProposedChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a change; returns its number. */
    @Transactional
    public long propose(String title, String note, String origin, String user, List<ProposedFile> files) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO proposed_change (title, note, origin, state, proposed_by, proposed_at)"
                        + " VALUES (:title, :note, :origin, 'PROPOSED', :user, :now)")
                .param("title", title)
                .param("note", note)
                .param("origin", origin)
                .param("user", user)
                .param("now", OffsetDateTime.now(clock))
                .update(key, "id");
        var id = Objects.requireNonNull(key.getKey()).longValue();
        files.forEach(
                file -> jdbc.sql("INSERT INTO proposed_file (change_id, name, content) VALUES (:id, :name, :content)")
                        .param("id", id)
                        .param("name", file.name())
                        .param("content", file.content())
                        .update());
        return id;
    }

    /** The newest first. */
    List<ProposedChange> newest() {
        return jdbc.sql(COLUMNS + " ORDER BY id DESC LIMIT " + LISTED)
                .query(ProposedChange.class)
                .list();
    }

    Optional<ProposedChange> find(long id) {
        return jdbc.sql(COLUMNS + " WHERE id = :id")
                .param("id", id)
                .query(ProposedChange.class)
                .optional();
    }

    /** In the order of their names. */
    List<ProposedFile> filesOf(long id) {
        return jdbc.sql("SELECT name, content FROM proposed_file WHERE change_id = :id ORDER BY name")
                .param("id", id)
                .query((row, number) -> new ProposedFile(row.getString("name"), row.getBytes("content")))
                .list();
    }

    /** Whether it was still open: nobody deploys or drops a change twice. */
    boolean drop(long id, String user) {
        return jdbc.sql("UPDATE proposed_change SET state = 'DROPPED', settled_by = :user, settled_at = :now"
                                + " WHERE id = :id AND state = 'PROPOSED'")
                        .param("id", id)
                        .param("user", user)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** Whether it was still open; within the transaction of the deployment. */
    boolean deployed(long id, String deploymentId, String user, String note) {
        return jdbc.sql("UPDATE proposed_change SET state = 'DEPLOYED', settled_by = :user, settled_at = :now,"
                                + " settled_note = :note, deployment_id = :deployment"
                                + " WHERE id = :id AND state = 'PROPOSED'")
                        .param("id", id)
                        .param("user", user)
                        .param("note", note)
                        .param("deployment", deploymentId)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }
}
