package org.spinout.process.migration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.Job;
import org.spinout.process.BusySite;
import org.spinout.process.WithoutRights;

/**
 * Moving cases to another version of their model, with their dates, their record and a way back; against a batch of the
 * engine, which does nothing of these. The same cases in the same engine on the same PostgreSQL, fifty at a time in turns,
 * each by one thread that takes one case after another.
 *
 * <p>{@code mvn -Pbenchmark spring-boot:test-run -Dbenchmark=org.spinout.process.migration.MoveCases}.
 */
public final class MoveCases {

    private static final String SPINE = "spin-out-service";
    private static final String STAGE = "consider-expression-of-interest";
    private static final Map<String, List<String>> PLACES = Map.of(
            SPINE,
            List.of(
                    "Activity_ConsiderExpression",
                    "Activity_DevelopCase",
                    "Activity_AssureCase",
                    "Activity_DecideAtBoard",
                    "Gateway_AwaitWave",
                    "Gateway_AwaitFunding",
                    "Activity_TransferContract"),
            STAGE,
            List.of("Activity_ReviewExpressionOfInterest", "Activity_DecideExpressionOfInterest"));

    private static final int AT_A_TIME = 50;
    private static final int WARM_UP = Integer.getInteger("warmup", 6);
    private static final int MEASURED = Integer.getInteger("measured", 20);

    /** Each place has its share of the cases of the model with the fewest places. */
    private static final int OF_EACH = 2 * AT_A_TIME * (WARM_UP + MEASURED);

    private final BusySite site;
    private final Migrations migrations;
    private final WithoutRights unguarded;

    private MoveCases(BusySite site) {
        this.site = site;
        this.migrations = site.bean(Migrations.class);
        this.unguarded = site.bean(WithoutRights.class);
    }

    public static void main(String[] arguments) throws IOException {
        try (var site = BusySite.with(PLACES, OF_EACH)) {
            var benchmark = new MoveCases(site);
            benchmark.run("the spine, at seven places", SPINE, xml -> xml);
            benchmark.run("a stage, its dates as they were", STAGE, xml -> xml);
            benchmark.run(
                    "a stage, its dates planned again",
                    STAGE,
                    xml -> xml.replaceAll("\"targetWorkingDays\" value=\"(\\d+)\"", "\"targetWorkingDays\" value=\"2$1\""));
        }
        System.exit(0);
    }

    private void run(String what, String model, UnaryOperator<String> edit) {
        var from = site.original(model);
        var to = deploy(model, edit);
        var mapping = site.bean(Mappings.class).suggested(from, to);
        var plan = unguarded.ask(() -> site.bean(Mappings.class).plan(mapping));
        var waiting = new ArrayList<>(cases(from, model));
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        for (var turn = 0; turn < WARM_UP + MEASURED; turn++) {
            if (turn == WARM_UP) {
                ours.clear();
                theirs.clear();
            }
            var mine = take(waiting);
            var others = take(waiting);
            ours.add(milliseconds(() -> ours(mapping, mine)));
            theirs.add(milliseconds(() -> unguarded.ask(() -> batch(plan, others))));
            requireMoved(to, mine);
            requireMoved(to, others);
        }
        System.out.printf(
                "%s: ours %.2f ms a case, batch %.2f ms; ratio of medians %.2f, of means %.2f%n",
                what,
                median(ours) / AT_A_TIME,
                median(theirs) / AT_A_TIME,
                median(ours) / median(theirs),
                mean(ours) / mean(theirs));
    }

    private void ours(Mapping mapping, List<String> cases) {
        var run = migrations.begin(mapping, cases, OwnersModel.OWNER, "The council asked for it.");
        migrations.goOn(run, Integer.MAX_VALUE);
    }

    private Batch batch(MigrationPlan plan, List<String> cases) {
        var batch = site.engine.getRuntimeService()
                .newMigration(plan)
                .processInstanceIds(cases)
                .skipCustomListeners()
                .executeAsync();
        execute(batch.getSeedJobDefinitionId());
        execute(batch.getBatchJobDefinitionId());
        execute(batch.getMonitorJobDefinitionId());
        return batch;
    }

    private void execute(String jobDefinition) {
        var management = site.engine.getManagementService();
        management.createJobQuery().jobDefinitionId(jobDefinition).list().stream()
                .map(Job::getId)
                .forEach(management::executeJob);
    }

    private String deploy(String model, UnaryOperator<String> edit) {
        var xml = edit.apply(OwnersModel.read(model)).replace("isExecutable=", "camunda:versionTag=\"moved\" isExecutable=");
        return site.engine
                .getRepositoryService()
                .createDeployment()
                .addString(model + ".bpmn", xml)
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .get(0)
                .getId();
    }

    /** Those begun for this, not those that a case called; in an order in which every fifty stand everywhere. */
    private List<String> cases(String definition, String model) {
        return site.jdbc
                .sql("SELECT PROC_INST_ID_ FROM ACT_RU_EXECUTION WHERE PROC_DEF_ID_ = :definition AND PARENT_ID_ IS NULL"
                        + " AND SUPER_EXEC_ IS NULL ORDER BY RIGHT(BUSINESS_KEY_, 5), BUSINESS_KEY_")
                .param("definition", definition)
                .query(String.class)
                .list();
    }

    private static List<String> take(List<String> waiting) {
        var first = waiting.subList(0, AT_A_TIME);
        var taken = List.copyOf(first);
        first.clear();
        return taken;
    }

    private void requireMoved(String definition, List<String> cases) {
        var moved = site.jdbc
                .sql("SELECT COUNT(*) FROM ACT_RU_EXECUTION WHERE PROC_DEF_ID_ = :definition AND PARENT_ID_ IS NULL"
                        + " AND PROC_INST_ID_ IN (:cases)")
                .param("definition", definition)
                .param("cases", cases)
                .query(Integer.class)
                .single();
        if (moved != cases.size()) {
            throw new IllegalStateException(moved + " of " + cases.size() + " were moved");
        }
    }

    private static double milliseconds(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static double mean(List<Double> times) {
        return times.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
