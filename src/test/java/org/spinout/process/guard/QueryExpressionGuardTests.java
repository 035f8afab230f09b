package org.spinout.process.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryExpressionGuardTests {

    /** Anything the server would run: here it only counts. */
    public static final class Anything {

        final AtomicInteger runs = new AtomicInteger();

        public String run() {
            runs.incrementAndGet();
            return "anything";
        }
    }

    private static final String EVIL = "${anything.run()}";

    private final Anything anything = new Anything();
    private PlainEngine open;
    private PlainEngine guarded;

    @BeforeAll
    void buildEngines() {
        open = PlainEngine.open(Map.of("anything", anything));
        guarded = PlainEngine.guarded(Map.of());
        for (var plain : List.of(open, guarded)) {
            plain.grant("staff", Resources.FILTER, "*", Permissions.ALL);
        }
    }

    @AfterAll
    void closeEngines() {
        open.close();
        guarded.close();
    }

    @Test
    void refusesExpressionsInQueriesJoinedByOr() {
        shuts((engine, expression) -> joined(engine, expression).list());
    }

    @Test
    void refusesExpressionsInCounts() {
        shuts((engine, expression) -> joined(engine, expression).count());
    }

    @Test
    void refusesToSaveAFilterWithAnExpression() {
        shuts((engine, expression) -> {
            var filter = engine.getFilterService().newTaskFilter("All " + System.nanoTime());
            filter.setQuery(engine.getTaskService().createTaskQuery().taskAssigneeExpression(expression));
            engine.getFilterService().saveFilter(filter);
            engine.getFilterService().list(filter.getId());
        });
    }

    @Test
    void refusesToExtendAFilterByAnExpression() {
        shuts((engine, expression) -> {
            var filter = engine.getFilterService().newTaskFilter("Mine " + System.nanoTime());
            filter.setQuery(engine.getTaskService().createTaskQuery());
            engine.getFilterService().saveFilter(filter);
            engine.getFilterService().list(filter.getId(), joined(engine, expression));
        });
    }

    @Test
    void refusesAFilterThatWasStoredBeforeTheGuardCame() {
        var filter = guarded.engine.getFilterService().newTaskFilter("Old");
        filter.setQuery(guarded.engine.getTaskService().createTaskQuery().taskAssignee("PLACE"));
        guarded.engine.getFilterService().saveFilter(filter);
        JdbcClient.create(guarded.engine.getProcessEngineConfiguration().getDataSource())
                .sql("UPDATE ACT_RU_FILTER SET QUERY_ = :query WHERE NAME_ = 'Old'")
                .param("query", "{\"assigneeExpression\":\"" + EVIL + "\"}")
                .update();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> guarded.engine.getFilterService().count(filter.getId()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${currentUser()}",
                "${ currentUserGroups() }",
                "${now()}",
                "${dateTime().plusDays(7)}",
                "#{dateTime().minusWeeks(1).withTimeAtStartOfDay()}"
            })
    void letsTheFourFunctionsPass(String expression) {
        var joined = guarded.engine.getTaskService().createTaskQuery().or().taskName("x");
        var query = expression.contains("currentUserGroups")
                ? joined.taskCandidateGroupInExpression(expression)
                : expression.contains("currentUser")
                        ? joined.taskAssigneeExpression(expression)
                        : joined.dueBeforeExpression(expression);

        assertThatNoException().isThrownBy(() -> guarded.as("clerk", List.of("staff"), query.endOr()::list));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${dateTime().getClass()}",
                "${currentUser().getClass()}",
                "${now()}${anything.run()}",
                "plain text",
                "${dateTime().getChronology()}"
            })
    void letsNothingElsePass(String expression) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> joined(guarded.engine, expression).list());
    }

    private void shuts(BiConsumer<ProcessEngine, String> door) {
        anything.runs.set(0);
        open.as("clerk", List.of("staff"), () -> door.accept(open.engine, EVIL));
        assertThat(anything.runs).as("runs without the guard").hasPositiveValue();

        anything.runs.set(0);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> guarded.as("clerk", List.of("staff"), () -> door.accept(guarded.engine, EVIL)))
                .withMessageContaining("Only currentUser()");
        assertThat(anything.runs).hasValue(0);
    }

    private static TaskQuery joined(ProcessEngine engine, String expression) {
        return engine.getTaskService()
                .createTaskQuery()
                .or()
                .taskAssigneeExpression(expression)
                .taskName("x")
                .endOr();
    }
}
