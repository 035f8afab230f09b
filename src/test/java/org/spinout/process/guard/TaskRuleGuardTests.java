package org.spinout.process.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.shared.Refusal;

class TaskRuleGuardTests {

    private static final TaskRule NOT_THE_PARTIAL = (user, task) -> {
        if (user.equals("partial")) {
            throw new Refusal.NotEntitled("You belong to the team of this case, so somebody else decides on it.");
        }
    };

    private PlainEngine guarded;
    private TaskService tasks;
    private Task task;

    @BeforeEach
    void startACase() {
        guarded = PlainEngine.guarded(Map.of("rule", NOT_THE_PARTIAL));
        guarded.deploy("answer.bpmn", PlainEngine.oneStep("answer", PlainEngine.STAFF_TASK));
        guarded.engine.getRuntimeService().startProcessInstanceByKey("answer");
        tasks = guarded.engine.getTaskService();
        task = tasks.createTaskQuery().singleResult();
    }

    @AfterEach
    void closeEngine() {
        guarded.close();
    }

    @Test
    void keepsThePartialFromEveryWayToWork() {
        refused("partial", () -> tasks.claim(task.getId(), "partial"));
        refused("partial", () -> tasks.complete(task.getId()));
        refused("partial", () -> tasks.resolveTask(task.getId()));
        refused("partial", () -> guarded.engine.getFormService().submitTaskForm(task.getId(), Map.of()));
        assertThat(tasks.createTaskQuery().taskUnassigned().count()).isOne();
    }

    @Test
    void keepsATaskFromBeingGivenToThePartial() {
        guarded.grant(
                "camunda-admin",
                org.camunda.bpm.engine.authorization.Resources.TASK,
                task.getId(),
                org.camunda.bpm.engine.authorization.Permissions.ALL);
        assertThatExceptionOfType(Refusal.NotEntitled.class)
                .isThrownBy(() ->
                        guarded.as("root", List.of("camunda-admin"), () -> tasks.setAssignee(task.getId(), "partial")));
    }

    @Test
    void letsOthersWork() {
        assertThatNoException()
                .isThrownBy(() -> guarded.as("clerk", List.of("staff"), () -> {
                    tasks.claim(task.getId(), "clerk");
                    tasks.complete(task.getId());
                }));
    }

    @Test
    void letsThePartialWorkWithoutTheRule() {
        try (var ruleless = PlainEngine.guarded(Map.of())) {
            ruleless.deploy("answer.bpmn", PlainEngine.oneStep("answer", PlainEngine.STAFF_TASK));
            ruleless.engine.getRuntimeService().startProcessInstanceByKey("answer");
            var id = ruleless.engine
                    .getTaskService()
                    .createTaskQuery()
                    .singleResult()
                    .getId();
            assertThatNoException()
                    .isThrownBy(() -> ruleless.as(
                            "partial",
                            List.of("staff"),
                            () -> ruleless.engine.getTaskService().complete(id)));
        }
    }

    @Test
    void doesNotTellStrangersThatATaskExists() {
        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(() -> guarded.as("partial", List.of("others"), () -> tasks.complete(task.getId())))
                .withMessageNotContaining("team of this case");
    }

    private void refused(String user, Runnable work) {
        assertThatExceptionOfType(Refusal.NotEntitled.class)
                .isThrownBy(() -> guarded.as(user, List.of("staff"), work))
                .withMessageContaining("somebody else decides");
    }
}
