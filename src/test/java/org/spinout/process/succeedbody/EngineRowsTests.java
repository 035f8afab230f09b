package org.spinout.process.succeedbody;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinout.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine's rows move on both databases, and nobody's work is lost over it. */
class EngineRowsTests {

    static List<DataSource> databases() {
        return List.of(
                new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID()
                        + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000;OPTIMIZE_REUSE_RESULTS=FALSE"),
                TestDatabase.emptyPostgres());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void movesWhatRunsAndWhatWas(DataSource source) {
        try (var house = new House(source)) {
            house.start("SP-1");
            house.start("SP-2");

            var moved = house.move("SP-1");

            assertThat(moved)
                    .containsEntry("act_ru_task.tenant_id_", 1)
                    .containsEntry("act_ru_job.tenant_id_", 1)
                    .containsEntry("act_hi_procinst.tenant_id_", 1)
                    .containsKeys(
                            "act_ru_execution.tenant_id_",
                            "act_ru_variable.tenant_id_",
                            "act_ru_identitylink.tenant_id_",
                            "act_hi_identitylink.tenant_id_",
                            "act_hi_comment.tenant_id_",
                            "act_hi_attachment.tenant_id_",
                            "act_ge_bytearray.tenant_id_");
            assertThat(house.tasks("new")).isEqualTo(1);
            assertThat(house.tasks("old")).as("of the other case").isEqualTo(1);
            assertThat(house.rows.count("SP-1", "old")).isEmpty();

            house.complete("SP-1");

            assertThat(house.rows.count("SP-1", "old")).as("what came after").isEmpty();
            assertThat(house.move("SP-1")).as("a second time").isEmpty();
        }
    }

    /** Somebody reads the task, the case moves, and only then is the answer written. */
    @ParameterizedTest
    @MethodSource("databases")
    void asksAgainWhoeverWasWritingMeanwhile(DataSource source) throws Exception {
        try (var house = new House(source)) {
            house.start("SP-1");
            house.pause = true;
            var completing = CompletableFuture.runAsync(() -> house.complete("SP-1"));
            assertThat(house.reading.await(20, SECONDS)).isTrue();

            house.move("SP-1");
            house.moved.countDown();

            assertThatThrownBy(() -> completing.get(30, SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(OptimisticLockingException.class);
            assertThat(house.rows.count("SP-1", "old")).isEmpty();
            house.pause = false;
            house.complete("SP-1");
            assertThat(house.rows.count("SP-1", "old")).isEmpty();
        }
    }

    /** Somebody has written and not yet committed: the move waits, and takes along what they wrote. */
    @ParameterizedTest
    @MethodSource("databases")
    void takesAlongWhatWasBeingWritten(DataSource source) throws Exception {
        try (var house = new House(source)) {
            house.start("SP-1");
            var written = new CountDownLatch(1);
            var mayCommit = new CountDownLatch(1);
            var completing = CompletableFuture.runAsync(() -> house.together.executeWithoutResult(status -> {
                house.complete("SP-1");
                written.countDown();
                await(mayCommit);
            }));
            assertThat(written.await(20, SECONDS)).isTrue();

            var moving = CompletableFuture.supplyAsync(() -> house.move("SP-1"));
            mayCommit.countDown();
            completing.get(30, SECONDS);
            moving.get(30, SECONDS);

            assertThat(house.rows.count("SP-1", "old")).isEmpty();
            assertThat(house.engine
                            .getTaskService()
                            .createTaskQuery()
                            .tenantIdIn("new")
                            .singleResult()
                            .getTaskDefinitionKey())
                    .isEqualTo("then");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** An engine of its own, and a small model: a task with a clock on it, a step, and a second task. */
    private static final class House implements AutoCloseable {

        private final CountDownLatch reading = new CountDownLatch(1);
        private final CountDownLatch moved = new CountDownLatch(1);
        private volatile boolean pause;
        private final ProcessEngine engine;
        private final JdbcClient jdbc;
        private final EngineRows rows;
        private final TransactionTemplate together;

        House(DataSource source) {
            var configuration = new SpringProcessEngineConfiguration();
            configuration.setProcessEngineName("moving-" + UUID.randomUUID());
            configuration.setDataSource(source);
            configuration.setTransactionManager(new DataSourceTransactionManager(source));
            configuration.setDatabaseSchemaUpdate(StandaloneProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
            configuration.setHistory("full");
            configuration.setHistoryTimeToLive("P30D");
            configuration.setMetricsEnabled(false);
            configuration.setJobExecutorActivate(false);
            JavaDelegate step = execution -> {
                if (pause) {
                    reading.countDown();
                    await(moved);
                }
            };
            configuration.setBeans(Map.of("step", step));
            engine = configuration.buildProcessEngine();
            jdbc = JdbcClient.create(source);
            rows = new EngineRows(jdbc);
            together = new TransactionTemplate(new DataSourceTransactionManager(source));
            deploy();
        }

        private void deploy() {
            engine.getRepositoryService()
                    .createDeployment()
                    .tenantId("old")
                    .addModelInstance(
                            "small.bpmn",
                            Bpmn.createExecutableProcess("small")
                                    .startEvent()
                                    .userTask("first")
                                    .camundaCandidateGroups("sponsors")
                                    .boundaryEvent("late")
                                    .timerWithDuration("P10D")
                                    .endEvent()
                                    .moveToActivity("first")
                                    .serviceTask("step")
                                    .camundaDelegateExpression("${step}")
                                    .userTask("then")
                                    .camundaCandidateGroups("sponsors")
                                    .endEvent()
                                    .done())
                    .deploy();
        }

        void start(String caseNumber) {
            var instance = engine.getRuntimeService()
                    .startProcessInstanceByKey(
                            "small", caseNumber, Map.of("text", "short", "list", new ArrayList<>(List.of(1))));
            var task = task(caseNumber);
            engine.getTaskService().createComment(task, instance.getId(), "A word.");
            engine.getTaskService().createAttachment("note", task, instance.getId(), "A note", "", "http://localhost");
            engine.getRuntimeService().setVariable(instance.getId(), "text", "changed");
            // This release of the engine leaves these without a tenant; another may not.
            for (var table : List.of("ACT_HI_COMMENT", "ACT_HI_ATTACHMENT", "ACT_GE_BYTEARRAY")) {
                jdbc.sql("UPDATE " + table + " SET TENANT_ID_ = 'old' WHERE TENANT_ID_ IS NULL AND "
                                + ("ACT_GE_BYTEARRAY".equals(table) ? "DEPLOYMENT_ID_ IS NULL" : "1 = 1"))
                        .update();
            }
        }

        void complete(String caseNumber) {
            engine.getTaskService().complete(task(caseNumber));
        }

        private String task(String caseNumber) {
            return engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(caseNumber)
                    .singleResult()
                    .getId();
        }

        long tasks(String tenant) {
            return engine.getTaskService().createTaskQuery().tenantIdIn(tenant).count();
        }

        Map<String, Integer> move(String caseNumber) {
            return Objects.requireNonNull(together.execute(status -> rows.move(caseNumber, "old", "new")));
        }

        @Override
        public void close() {
            engine.close();
        }
    }
}
