package org.spinout.process.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.shared.Refusal;

class GivingBackTests {

    private static final String CLERKS_TASK = "<bpmn:userTask id=\"Step\" name=\"Answer\" camunda:assignee=\"clerk\"/>";

    private PlainEngine guarded;
    private TaskService tasks;

    @BeforeEach
    void startAnEngine() {
        guarded = PlainEngine.guarded(Map.of());
        guarded.grant("camunda-admin", Resources.TASK, "*", Permissions.ALL);
        tasks = guarded.engine.getTaskService();
    }

    @AfterEach
    void closeEngine() {
        guarded.close();
    }

    @Test
    void letsTheHolderPutTheTaskOfAGroupBack() {
        var task = task(guarded, PlainEngine.STAFF_TASK);

        as("clerk", () -> {
            tasks.claim(task, "clerk");
            tasks.setAssignee(task, null);
        });

        assertThat(holder(task)).isNull();
        assertThatNoException().isThrownBy(() -> as("colleague", () -> tasks.claim(task, "colleague")));
    }

    @Test
    void keepsOthersFromPuttingItBack() {
        var task = task(guarded, PlainEngine.STAFF_TASK);
        as("clerk", () -> tasks.claim(task, "clerk"));

        refused("colleague", "Only the person who has taken a task", () -> tasks.claim(task, null));
        refused("colleague", "Only the person who has taken a task", () -> tasks.setAssignee(task, null));

        assertThat(holder(task)).isEqualTo("clerk");
    }

    @Test
    void keepsPeopleFromTakingATaskInAnothersName() {
        var task = task(guarded, PlainEngine.STAFF_TASK);

        refused("clerk", "for yourself only", () -> tasks.claim(task, "colleague"));

        assertThat(holder(task)).isNull();
    }

    @Test
    void leavesTheTaskOfOnePersonOnTheirList() {
        var task = task(guarded, CLERKS_TASK);

        refused("clerk", "meant for one person", () -> tasks.setAssignee(task, null));
        refused("clerk", "meant for one person", () -> tasks.claim(task, null));
        refused("root", "meant for one person", () -> tasks.setAssignee(task, null));

        assertThat(holder(task)).isEqualTo("clerk");
    }

    @Test
    void letsAnAdministratorDoTheRest() {
        var task = task(guarded, PlainEngine.STAFF_TASK);
        as("clerk", () -> tasks.claim(task, "clerk"));

        as("root", () -> tasks.setAssignee(task, null));
        assertThat(holder(task)).isNull();
        as("root", () -> tasks.claim(task, "colleague"));
        assertThat(holder(task)).isEqualTo("colleague");
    }

    @Test
    void theEngineByItselfTakesATaskAwayFromItsHolder() {
        try (var open = PlainEngine.open(Map.of())) {
            var task = task(open, PlainEngine.STAFF_TASK);
            var there = open.engine.getTaskService();
            open.as("clerk", List.of("staff"), () -> there.claim(task, "clerk"));

            open.as("colleague", List.of("staff"), () -> there.claim(task, null));

            assertThat(there.createTaskQuery().taskUnassigned().count()).isOne();
        }
    }

    private static String task(PlainEngine plain, String step) {
        plain.deploy("answer.bpmn", PlainEngine.oneStep("answer", step));
        plain.engine.getRuntimeService().startProcessInstanceByKey("answer");
        return plain.engine.getTaskService().createTaskQuery().singleResult().getId();
    }

    private String holder(String task) {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }

    private void as(String user, Runnable work) {
        guarded.as(user, List.of(user.equals("root") ? "camunda-admin" : "staff"), work);
    }

    private void refused(String user, String why, Runnable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(user, work))
                .withMessageContaining(why);
    }
}
