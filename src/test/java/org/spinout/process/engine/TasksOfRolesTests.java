package org.spinout.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.SpinoutTest;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class TasksOfRolesTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Test
    void takesThePlaceOfTheEnginesOwn() {
        assertThat(engine.getSessionFactories().get(TaskManager.class)).isInstanceOf(TasksOfRoles.class);
        assertThat(engine.getSessionFactories().get(AuthorizationManager.class)).isInstanceOf(RightsOfGroups.class);
    }

    /** A part that asks for one thing more, which nothing has, is passed to the engine as it is. */
    @ParameterizedTest
    @ValueSource(
            strings = {"proposer", "sponsor", "boardMember1", "boardSecretary", "overseer", "otherProposer", "assurer"})
    void findsWhatTheEngineFinds(String person) {
        openCase();
        driver.as(person).signedIn(() -> {
            assertThat(ids(mine(person).endOr()))
                    .isEqualTo(ids(mine(person).taskId("none").endOr()));
            assertThat(mine(person).endOr().count())
                    .isEqualTo(mine(person).taskId("none").endOr().count());
            assertThat(ids(tasks.createTaskQuery().taskCandidateUser(person)))
                    .isEqualTo(ids(tasks.createTaskQuery()
                            .or()
                            .taskCandidateUser(person)
                            .taskId("none")
                            .endOr()));
            return null;
        });
    }

    @Test
    void answersAQuestionAnewWhenItIsAskedAgain() {
        driver.as("proposer").signedIn(() -> {
            var question = mine("proposer").endOr();
            var before = question.count();
            var opened = openCase();
            assertThat(question.count()).isEqualTo(before + 1);
            assertThat(question.processInstanceBusinessKey(opened).list()).hasSize(1);
            return null;
        });
    }

    private String openCase() {
        var name = "Wheelchairs " + UUID.randomUUID().toString().substring(0, 8);
        return driver.as("proposer").start("spin-out-service", StageForms.start(name, 6, "500000"));
    }

    private TaskQuery mine(String person) {
        return tasks.createTaskQuery().or().taskAssignee(person).taskCandidateUser(person);
    }

    private static List<String> ids(TaskQuery question) {
        return question.list().stream().map(Task::getId).sorted().toList();
    }
}
