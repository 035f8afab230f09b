package org.spinout.process.change;

import java.util.List;
import org.spinout.organisation.Directory;
import org.spinout.process.guard.DeploymentWarnings;
import org.spinout.shared.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people put in use last, from wherever they did it, and what the rules of the house said of it. */
@Component
class DeployedLately {

    private static final int SHOWN = 10;

    /**
     * A deployment.
     *
     * @param name as given, or empty
     * @param files the names of its files
     * @param who and when, in words
     * @param warnings what speaks against it, in sentences
     */
    record Line(String name, List<String> files, String who, String when, List<String> warnings) {}

    private final JdbcClient jdbc;
    private final DeploymentWarnings warnings;
    private final Directory directory;

    DeployedLately(JdbcClient jdbc, DeploymentWarnings warnings, Directory directory) {
        this.jdbc = jdbc;
        this.warnings = warnings;
        this.directory = directory;
    }

    /** The newest first. What a release brought is left out; who deployed is known as long as the engine logs it. */
    List<Line> newest() {
        return jdbc.sql("SELECT d.ID_, COALESCE(d.NAME_, ''), d.DEPLOY_TIME_,"
                        + " (SELECT MIN(o.USER_ID_) FROM ACT_HI_OP_LOG o WHERE o.DEPLOYMENT_ID_ = d.ID_"
                        + " AND o.OPERATION_TYPE_ = 'Create') FROM ACT_RE_DEPLOYMENT d"
                        + " WHERE COALESCE(d.SOURCE_, '') <> 'release' ORDER BY d.DEPLOY_TIME_ DESC, d.ID_ LIMIT "
                        + SHOWN)
                .query((row, number) -> {
                    var user = row.getString(4);
                    return new Line(
                            row.getString(2),
                            files(row.getString(1)),
                            user == null ? "not recorded" : directory.nameOf(user),
                            Days.momentInWords(row.getTimestamp(3).toInstant()),
                            warnings.of(row.getString(1)));
                })
                .list();
    }

    private List<String> files(String deploymentId) {
        return jdbc.sql("SELECT NAME_ FROM ACT_GE_BYTEARRAY WHERE DEPLOYMENT_ID_ = :id ORDER BY NAME_")
                .param("id", deploymentId)
                .query(String.class)
                .list();
    }
}
