package org.spinout.process.release;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What releases deployed, and where they met an owner's version. */
@Component
class ReleaseBook {

    /**
     * A release and a process owner changed the same file.
     *
     * @param deployedVersion the owner's version, which is in use
     */
    record Difference(
            long id,
            String name,
            int deployedVersion,
            String deploymentId,
            String deployedName,
            OffsetDateTime noticedAt) {}

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

    /** The file is deployed as the release has it, so nothing differs any more. */
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
        jdbc.sql("UPDATE release_difference SET settled_at = :now WHERE name = :name AND settled_at IS NULL")
                .param("name", name)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** An owner's version stays although the release has another; told once for each version of the release. */
    void differs(String name, String hash, DeployedFile owners) {
        jdbc.sql("UPDATE release_difference SET settled_at = :now"
                        + " WHERE name = :name AND packaged_hash <> :hash AND settled_at IS NULL")
                .param("name", name)
                .param("hash", hash)
                .param("now", OffsetDateTime.now(clock))
                .update();
        var known = jdbc.sql("UPDATE release_difference SET deployed_version = :version, deployment_id = :deployment,"
                        + " deployed_name = :deployedName WHERE name = :name AND packaged_hash = :hash")
                .param("name", name)
                .param("hash", hash)
                .param("version", owners.version())
                .param("deployment", owners.deploymentId())
                .param("deployedName", owners.name())
                .update();
        if (known == 0) {
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
    }

    /** Differences nobody has settled, oldest first. */
    List<Difference> unsettled() {
        return jdbc.sql("SELECT id, name, deployed_version, deployment_id, deployed_name, noticed_at"
                        + " FROM release_difference WHERE settled_at IS NULL ORDER BY noticed_at, name")
                .query(Difference.class)
                .list();
    }

    /** An administrator keeps the owner's version; this release's version is not mentioned again. */
    void settle(long id, String user) {
        jdbc.sql("UPDATE release_difference SET settled_at = :now, settled_by = :user"
                        + " WHERE id = :id AND settled_at IS NULL")
                .param("id", id)
                .param("user", user)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
