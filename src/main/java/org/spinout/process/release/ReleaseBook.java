package org.spinout.process.release;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What releases deployed, where they met an owner's version, and what was answered then. Answers are never changed. */
@Component
class ReleaseBook {

    /**
     * A release brings another version of a file than the owner's, which is in use, and nobody has answered.
     *
     * @param name the file's in the repository
     * @param hash of what the release brings
     */
    record Unanswered(long id, String name, String hash, OffsetDateTime noticedAt) {}

    /** Which of two versions is to be used. */
    enum Answer {
        /** The owner's; what the release brings is not mentioned again. */
        KEPT,
        /** The release's. */
        TAKEN
    }

    /**
     * What somebody answered.
     *
     * @param deploymentId of the release's version where that was taken
     */
    record Answered(
            String name,
            Answer answer,
            String who,
            String why,
            OffsetDateTime at,
            @Nullable String deploymentId) {}

    /** So many answers are shown. */
    private static final int LISTED = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReleaseBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the file was when a release deployed it last. */
    Optional<String> hashOf(String name) {
        return jdbc.sql("SELECT content_hash FROM release_file WHERE name = :name")
                .param("name", name)
                .query(String.class)
                .optional();
    }

    /** The file is deployed as the release has it, so nothing is left to be asked. */
    void released(String name, String hash) {
        var known = jdbc.sql("UPDATE release_file SET content_hash = :hash, released_at = :now"
                        + " WHERE name = :name AND content_hash <> :hash")
                .param("name", name)
                .param("hash", hash)
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (known == 0 && hashOf(name).isEmpty()) {
            jdbc.sql("INSERT INTO release_file (name, content_hash, released_at) VALUES (:name, :hash, :now)")
                    .param("name", name)
                    .param("hash", hash)
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        }
        withdraw(name, "");
    }

    /** Asks which version is to be used; false where the owner's has been kept against this very version already. */
    boolean ask(String name, String hash, DeployedFile owners) {
        withdraw(name, hash);
        if (isKept(name, hash)) {
            return false;
        }
        if (unanswered().stream().noneMatch(open -> open.name().equals(name))) {
            jdbc.sql("INSERT INTO release_difference (name, packaged_hash, deployed_version, deployment_id,"
                            + " deployed_name, noticed_at)"
                            + " VALUES (:name, :hash, :version, :deployment, :deployedName, :now)")
                    .param("name", name)
                    .param("hash", hash)
                    .param("version", owners.version())
                    .param("deployment", owners.deploymentId())
                    .param("deployedName", owners.name())
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        }
        return true;
    }

    /** Questions about other versions of the file are no longer the question. */
    private void withdraw(String name, String unlessHash) {
        jdbc.sql("UPDATE release_difference SET settled_at = :now"
                        + " WHERE name = :name AND packaged_hash <> :hash AND settled_at IS NULL")
                .param("name", name)
                .param("hash", unlessHash)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Whether somebody has preferred an owner's version to this one. */
    boolean isKept(String name, String hash) {
        return jdbc.sql("SELECT COUNT(*) FROM release_difference"
                                + " WHERE name = :name AND packaged_hash = :hash AND settled_as = 'KEPT'")
                        .param("name", name)
                        .param("hash", hash)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What nobody has answered, the oldest first. */
    List<Unanswered> unanswered() {
        return jdbc.sql("SELECT id, name, packaged_hash AS hash, noticed_at FROM release_difference"
                        + " WHERE settled_at IS NULL ORDER BY noticed_at, name")
                .query(Unanswered.class)
                .list();
    }

    /** Writes an answer down; false where the question is answered or withdrawn already. */
    boolean answer(long id, Answer answer, String user, String why, @Nullable String deploymentId) {
        return jdbc.sql("UPDATE release_difference SET settled_at = :now, settled_by = :user, settled_as = :answer,"
                                + " settled_why = :why, taken_deployment_id = :deployment"
                                + " WHERE id = :id AND settled_at IS NULL")
                        .param("id", id)
                        .param("answer", answer.name())
                        .param("user", user)
                        .param("why", why)
                        .param("deployment", deploymentId)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** What people answered, the newest first. */
    List<Answered> answered() {
        return jdbc.sql("SELECT name, settled_as AS answer, settled_by AS who,"
                        + " COALESCE(settled_why, '') AS why, settled_at AS at, taken_deployment_id AS deployment_id"
                        + " FROM release_difference WHERE settled_as IS NOT NULL"
                        + " ORDER BY settled_at DESC, id DESC LIMIT " + LISTED)
                .query(Answered.class)
                .list();
    }
}
