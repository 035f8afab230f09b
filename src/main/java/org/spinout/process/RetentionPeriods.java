package org.spinout.process;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The table {@code retentionPeriods}: how many years each class of a case's records is kept, and from when.
 *
 * <p>It is asked whenever somebody looks at a case, so it is asked beside the engine: nothing of it enters its history.
 */
@Component
@ReadsTable("retentionPeriods")
public class RetentionPeriods {

    private static final String TABLE = "retentionPeriods";

    private final RepositoryService repository;
    private final WithoutRights unguarded;
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> read = new ConcurrentHashMap<>();

    RetentionPeriods(@Lazy RepositoryService repository, WithoutRights unguarded) {
        this.repository = repository;
        this.unguarded = unguarded;
    }

    /**
     * How long one class is kept.
     *
     * @param recordClass its code
     * @param event {@code caseClosed}, {@code lastPayment} or {@code contractEnded}
     * @param source where the years come from
     * @param status {@code law}, {@code guidance}, {@code practice}, {@code setting} or {@code unverified}
     */
    public record Period(String recordClass, int years, String event, String source, String status) {}

    /**
     * The periods of a case that ended so, in the order of the newest version of the table.
     *
     * @param outcome {@code launched}, {@code rejected}, {@code withdrawn}, {@code lapsed}, {@code putToCompetition},
     *     {@code calledOff} or {@code abandoned}
     */
    public List<Period> of(String outcome) {
        return engine.evaluateDecision(newest(), Map.<String, Object>of("outcome", outcome)).getResultList().stream()
                .map(cells -> new RuleRow(TABLE, cells))
                .map(row -> new Period(
                        row.text("recordClass"),
                        Math.toIntExact(row.number("years")),
                        row.text("event"),
                        row.text("source"),
                        row.text("status")))
                .toList();
    }

    private DmnDecision newest() {
        return unguarded.ask(() -> {
            var id = repository
                    .createDecisionDefinitionQuery()
                    .decisionDefinitionKey(TABLE)
                    .latestVersion()
                    .singleResult()
                    .getId();
            return read.computeIfAbsent(id, unread -> engine.parseDecision(TABLE, repository.getDecisionModel(unread)));
        });
    }
}
