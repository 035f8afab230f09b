package org.spinout.process.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.migration.Fate.Verdict;
import org.spinout.process.samples.CaseDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpinoutTest
class RehearsalTests {

    private static final String WRITE = "Activity_WritePlan";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Rehearsal rehearsal;

    @Autowired
    private Mappings mappings;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private PlatformTransactionManager transactions;

    private OwnersModel model;
    private String first;

    @BeforeEach
    void threeCasesOfTheFirstVersion() {
        model = new OwnersModel(repository, "write-action-plan", "rehearse-action-plan");
        first = model.deploy(xml -> xml);
        for (var number = 1; number <= 3; number++) {
            runtime.createProcessInstanceById(first)
                    .businessKey("RH-" + number)
                    .startBeforeActivity(WRITE)
                    .execute();
        }
    }

    @AfterEach
    void removeEveryVersion() {
        model.remove();
    }

    @Test
    void movesOneOfASituationAndTakesItBack() {
        var second = model.deploy(OwnersModel::relabelled);

        var fates = rehearsal.of(second);

        assertThat(fates).singleElement().satisfies(fate -> {
            assertThat(fate.verdict()).isEqualTo(Verdict.WOULD_MOVE);
            assertThat(fate.situation().activities()).containsExactly(WRITE);
            assertThat(fate.situation().names()).containsExactly("Write plan");
            assertThat(fate.situation().caseNumbers()).containsExactly("RH-1", "RH-2", "RH-3");
            assertThat(fate.situation().version()).isOne();
        });
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionId(first)
                        .count())
                .isEqualTo(3);
    }

    @Test
    void saysWhatHasToBeMappedAndMovesItOnceItIs() {
        var second = model.deploy(RehearsalTests::renamed);

        assertThat(rehearsal.of(second)).singleElement().satisfies(fate -> {
            assertThat(fate.verdict()).isEqualTo(Verdict.MUST_BE_MAPPED);
            assertThat(fate.unmapped()).containsExactly(WRITE);
            assertThat(fate.sentence())
                    .isEqualTo("It stands in the step \"Write plan\" (Activity_WritePlan), which the new version does"
                            + " not have. Say in which step it goes on.");
        });
        var mapping = mappings.suggested(first, second).with(WRITE, "Activity_DraftPlan");
        assertThat(rehearsal.of(second, mapping)).extracting(Fate::verdict).containsExactly(Verdict.WOULD_MOVE);
    }

    @Test
    void tellsSituationsApart() {
        runtime.suspendProcessInstanceById(instance("RH-2"));
        var second = model.deploy(OwnersModel::relabelled);

        assertThat(rehearsal.of(second))
                .extracting(
                        fate -> fate.situation().caseNumbers(),
                        fate -> fate.situation().suspended())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(List.of("RH-1", "RH-3"), false),
                        org.assertj.core.groups.Tuple.tuple(List.of("RH-2"), true));
    }

    @Test
    void saysWhichClocksOfTheOneThatItTriedWouldRingAtOnce() {
        driver.moveClockByWorkingDays(8);
        runtime.suspendProcessInstanceById(instance("RH-2"));
        var due = task("RH-1").getDueDate();
        var second = model.deploy(
                xml -> xml.replace("name=\"targetWorkingDays\" value=\"15\"", "name=\"targetWorkingDays\" value=\"5\"")
                        .replace("workingTime.after(39)", "workingTime.after(7)"));

        var fates = rehearsal.of(second);

        assertThat(fates).extracting(Fate::verdict).containsExactly(Verdict.WOULD_MOVE, Verdict.WOULD_MOVE);
        assertThat(fates.get(0).sentence())
                .startsWith("By the new version the ")
                .contains("reminder of “Write plan”", "escalation of “Write plan”", "clock “No plan came”")
                .endsWith(" of the case that was tried would have run out already, and ring at once.");
        assertThat(fates.get(1).sentence())
                .as("suspended, so its clocks stand still")
                .isEmpty();
        assertThat(task("RH-1").getDueDate()).isEqualTo(due);
        assertThat(rehearsal.of(model.deploy(OwnersModel::relabelled)))
                .extracting(Fate::sentence)
                .containsOnly("");
    }

    @Test
    void leavesATransactionThatItRunsInAsItWas() {
        var second = model.deploy(RehearsalTests::renamed);
        var task = task("RH-1");

        new TransactionTemplate(transactions).executeWithoutResult(running -> {
            tasks.setPriority(task.getId(), 60);
            rehearsal.of(second);
            rehearsal.of(second, mappings.suggested(first, second).with(WRITE, "Activity_DraftPlan"));
        });

        assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult().getPriority())
                .isEqualTo(60);
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionId(first)
                        .count())
                .isEqualTo(3);
    }

    private Task task(String key) {
        return tasks.createTaskQuery().processInstanceBusinessKey(key).singleResult();
    }

    private String instance(String key) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .singleResult()
                .getId();
    }

    private static String renamed(String xml) {
        return OwnersModel.relabelled(xml)
                .replace("\"Activity_WritePlan\"", "\"Activity_DraftPlan\"")
                .replace("\"Activity_WritePlan_di\"", "\"Activity_DraftPlan_di\"");
    }
}
