package org.spinout.process.guard;

import java.util.List;
import org.spinout.process.guard.rules.Fault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What speaks against a deployment without refusing it, kept with it and gone with its transaction. */
@Component
public class DeploymentWarnings {

    private final JdbcClient jdbc;

    DeploymentWarnings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String deploymentId, List<Fault> faults) {
        var sentences = sentences(faults);
        for (var place = 1; place <= sentences.size(); place++) {
            jdbc.sql(
                            "INSERT INTO deployment_warning (deployment_id, place, sentence) VALUES (:deployment, :place, :sentence)")
                    .param("deployment", deploymentId)
                    .param("place", place)
                    .param("sentence", sentences.get(place - 1))
                    .update();
        }
    }

    private static List<String> sentences(List<Fault> faults) {
        return faults.stream()
                .filter(fault -> !fault.refuses())
                .map(Fault::message)
                .distinct()
                .toList();
    }

    /** In sentences, by file and line. */
    public List<String> of(String deploymentId) {
        return jdbc.sql("SELECT sentence FROM deployment_warning WHERE deployment_id = :deployment ORDER BY place")
                .param("deployment", deploymentId)
                .query(String.class)
                .list();
    }
}
