package org.spinout.oversight.waiting;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import liquibase.exception.LiquibaseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.spinout.fund.Postgres;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The waiting map of all models over a million activities of the engine's history, one in a hundred still open, against one
 * plain SQL aggregate that knows neither working days nor holds nor who held a task; and against what somebody without the map
 * has to do, which is to fetch the history page by page. Fetched are pages from all over it, as many as there is time for, by
 * the engine's own query, without the checks and the JSON that {@code GET /history/activity-instance} adds to it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
public class ReadMap {

    /** Fewer with {@code -Dactivities=...} for a trial. */
    private static final int ACTIVITIES = Integer.getInteger("activities", 1_000_000);

    private static final int MODELS = 20;
    private static final int STEPS = 15;
    private static final int OF_AN_INSTANCE = 15;
    private static final int ONE_OPEN_IN = 100;
    private static final Set<String> BODIES = Set.of("b1001", "b1002", "b1003");
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final WaitingAsk ALL = WaitingAsk.all(TODAY.minusYears(10), TODAY);

    /** How many activities are fetched at once. */
    private static final int PAGE = 1000;

    private Postgres postgres;
    private PastWork past;
    private ProcessEngine bare;
    private int place;

    @Setup
    public void fill() throws IOException, LiquibaseException {
        postgres = new Postgres(4);
        past = PastWork.withEngine(
                postgres.source(), "postgres", Clock.fixed(Instant.parse("2026-07-01T11:00:00Z"), ZoneOffset.UTC));
        for (var model = 0; model < MODELS; model++) {
            past.deploy(
                    "model-" + model,
                    1,
                    IntStream.range(0, STEPS)
                            .mapToObj(step -> PastWork.task("Activity_" + step, 10))
                            .toArray(String[]::new));
        }
        for (var statement : HISTORY) {
            past.jdbc
                    .sql(statement)
                    .param("activities", ACTIVITIES)
                    .param("models", MODELS)
                    .param("steps", STEPS)
                    .param("together", OF_AN_INSTANCE)
                    .param("openIn", ONE_OPEN_IN)
                    .update();
        }
        past.jdbc.sql("VACUUM ANALYZE").update();
        var began = System.nanoTime();
        past.fold.fold();
        System.out.printf(
                "counted %,d ended activities in %d s%n",
                past.counted(), TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
        past.jdbc.sql("VACUUM ANALYZE").update();
        var engine = new StandaloneProcessEngineConfiguration();
        engine.setDbIdentityUsed(false);
        engine.setCmmnEnabled(false);
        engine.setDmnEnabled(false);
        bare = engine.setDataSource(postgres.source())
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE)
                .buildProcessEngine();
    }

    /** Instances, activities and a claim for each task, spread over three years and three bodies. */
    private static final List<String> HISTORY = List.of(
            """
            INSERT INTO ACT_HI_PROCINST (ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_KEY_, PROC_DEF_ID_, START_TIME_,
                TENANT_ID_)
            SELECT 'i' || n, 'i' || n, 'SP-2024-' || n, m, m || ':1:' || m || '1', TIMESTAMP '2023-07-03 09:00',
                'b100' || (1 + n % 3)
            FROM generate_series(0, :activities / :together) AS n, LATERAL (SELECT 'model-' || n % :models AS m) AS chosen
            """,
            """
            INSERT INTO ACT_HI_ACTINST (ID_, PROC_DEF_KEY_, PROC_DEF_ID_, PROC_INST_ID_, EXECUTION_ID_, ACT_ID_, ACT_NAME_,
                ACT_TYPE_, TASK_ID_, ASSIGNEE_, START_TIME_, END_TIME_, DURATION_, TENANT_ID_)
            SELECT 'a' || n, i.PROC_DEF_KEY_, i.PROC_DEF_ID_, i.ID_, i.ID_, 'Activity_' || n % :steps,
                'Do Activity_' || n % :steps, 'userTask', 't' || n, 'sponsor', started,
                CASE WHEN n % :openIn > 0 THEN started + took END,
                CASE WHEN n % :openIn > 0 THEN 1000 * EXTRACT(EPOCH FROM took) END, i.TENANT_ID_
            FROM generate_series(1, :activities) AS n
            JOIN ACT_HI_PROCINST i ON i.ID_ = 'i' || n / :together,
            LATERAL (SELECT TIMESTAMP '2023-07-03 09:00' + n % 1050 * INTERVAL '1 day' AS started,
                CAST(n AS BIGINT) * 7919 % 960 * INTERVAL '1 hour' AS took) AS span
            """,
            """
            INSERT INTO ACT_HI_IDENTITYLINK (ID_, TIMESTAMP_, TYPE_, USER_ID_, TASK_ID_, OPERATION_TYPE_)
            SELECT 'l' || ID_, START_TIME_ + INTERVAL '1 day', 'assignee', 'sponsor', TASK_ID_, 'add' FROM ACT_HI_ACTINST
            """);

    @Benchmark
    public Object map() {
        return past.map.of(BODIES, ALL);
    }

    @Benchmark
    public Object bareAggregate() {
        return JdbcClient.create(postgres.source())
                .sql("""
                        SELECT PROC_DEF_KEY_, ACT_ID_, COUNT(*), COUNT(*) - COUNT(END_TIME_),
                            percentile_disc(ARRAY[0.5, 0.8, 0.95]) WITHIN GROUP (
                                ORDER BY COALESCE(END_TIME_, TIMESTAMP '2026-07-01 11:00') - START_TIME_)
                        FROM ACT_HI_ACTINST
                        WHERE TENANT_ID_ IN (:bodies) AND (END_TIME_ IS NULL OR END_TIME_ >= TIMESTAMP '2016-07-01 00:00')
                        GROUP BY PROC_DEF_KEY_, ACT_ID_
                        """)
                .param("bodies", BODIES)
                .query()
                .listOfRows();
    }

    /** One page: a thousand activities of all of them. */
    @Benchmark
    public Object pageOfHistory() {
        place = (place + 617) % pages();
        return page(place);
    }

    static int pages() {
        return ACTIVITIES / PAGE;
    }

    /** @param number counts from 0 */
    List<?> page(int number) {
        return bare.getHistoryService().createHistoricActivityInstanceQuery().listPage(number * PAGE, PAGE);
    }

    @TearDown
    public void close() throws IOException {
        bare.close();
        postgres.close();
    }
}
