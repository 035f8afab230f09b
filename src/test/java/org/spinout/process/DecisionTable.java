package org.spinout.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** A decision table of {@code processes/}, asked by the decision engine alone. */
final class DecisionTable {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final String key;

    private DecisionTable(String key) {
        this.key = key;
    }

    static DecisionTable named(String key) {
        return new DecisionTable(key);
    }

    /** The one row that answers. */
    Map<String, Object> answerTo(Map<String, ?> facts) {
        var rows = answersTo(facts);
        if (rows.size() != 1) {
            throw new AssertionError(key + " answers with " + rows.size() + " rows: " + rows);
        }
        return rows.get(0);
    }

    /** Every row that answers, in the order of the table. */
    List<Map<String, Object>> answersTo(Map<String, ?> facts) {
        try (var table = Files.newInputStream(Path.of("processes", key + ".dmn"))) {
            @SuppressWarnings("unchecked")
            var asked = (Map<String, Object>) facts;
            return ENGINE.evaluateDecision(ENGINE.parseDecision(key, table), asked)
                    .getResultList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
