package org.spinout.process.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.process.migration.OwnersModel.OWNER;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.organisation.WorkingDays;
import org.spinout.oversight.waiting.Waiting;
import org.spinout.oversight.waiting.WaitingAsk;
import org.spinout.oversight.waiting.WaitingMap;
import org.spinout.process.samples.CaseDriver;
import org.springframework.beans.factory.annotation.Autowired;

/** What is counted of a case that was moved: each stay once, by the version it is in now. */
@SpinoutTest
class MovedFiguresTests {

    private static final String WRITE = "Activity_WritePlan";
    private static final String DRAFT = "Activity_DraftPlan";
    private static final String KEY = "counted-action-plan";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Mappings mappings;

    @Autowired
    private Migrations migrations;

    @Autowired
    private WaitingMap map;

    @Autowired
    private WorkingDays days;

    @Autowired
    private CaseDriver driver;

    private final String number =
            "MF-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String body = "figures" + UUID.randomUUID().toString().substring(0, 8);
    private OwnersModel model;
    private String first;

    @BeforeEach
    void aCaseThatHasWaitedForThreeDays() {
        model = new OwnersModel(repository, "write-action-plan", KEY);
        first = model.deploy(xml -> xml);
        runtime.createProcessInstanceById(first)
                .businessKey(number)
                .setVariable("tenantBodyId", body)
                .startBeforeActivity(WRITE)
                .execute();
        driver.moveClockByWorkingDays(3);
    }

    @AfterEach
    void removeEveryVersion() {
        model.remove();
    }

    @Test
    void countsAStayOnceByTheTargetOfTheVersionItIsIn() {
        var second = model.deploy(MovedFiguresTests::withTwentyFiveDays);

        var run = move(second, mappings.suggested(first, second));
        assertThat(waiting(WRITE)).isEqualTo(new Figures("Write the plan", 25, 1, 3));

        migrations.undo(run, OWNER, "");
        migrations.goOn();
        assertThat(waiting(WRITE)).isEqualTo(new Figures("Write plan", 15, 1, 3));
    }

    @Test
    void countsAStayWhereItWasMappedTo() {
        var second = model.deploy(xml -> withTwentyFiveDays(xml)
                .replace("\"" + WRITE + "\"", "\"" + DRAFT + "\"")
                .replace("\"" + WRITE + "_di\"", "\"" + DRAFT + "_di\""));

        var run = move(second, mappings.suggested(first, second).with(WRITE, DRAFT));
        assertThat(waiting(DRAFT)).isEqualTo(new Figures("Write the plan", 25, 1, 3));
        assertThat(figures()).noneMatch(step -> step.activityId().equals(WRITE));

        migrations.undo(run, OWNER, "");
        migrations.goOn();
        assertThat(waiting(WRITE)).isEqualTo(new Figures("Write plan", 15, 1, 3));
        assertThat(figures()).noneMatch(step -> step.activityId().equals(DRAFT));
    }

    /** Its name, its target, how many wait there, and for how many working days the longest. */
    private record Figures(String name, @Nullable Integer target, int open, int oldest) {}

    private Figures waiting(String activity) {
        var found = figures().stream()
                .filter(step -> step.activityId().equals(activity))
                .toList();
        assertThat(found).hasSize(1);
        var step = found.get(0);
        return new Figures(step.name(), step.targetDays(), step.open(), step.oldest());
    }

    private List<Waiting> figures() {
        return map.of(Set.of(body), WaitingAsk.all(days.today(), days.today()).ofModel(KEY, null));
    }

    private long move(String second, Mapping mapping) {
        var run = migrations.begin(mapping, Set.of(), OWNER, "More time.");
        migrations.goOn();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .singleResult()
                        .getProcessDefinitionId())
                .isEqualTo(second);
        return run;
    }

    private static String withTwentyFiveDays(String xml) {
        return OwnersModel.relabelled(xml)
                .replace("name=\"targetWorkingDays\" value=\"15\"", "name=\"targetWorkingDays\" value=\"25\"");
    }
}
