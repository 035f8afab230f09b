package org.spinout.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.Consultation.Voice;
import org.spinout.process.migration.Mappings;
import org.spinout.process.migration.Migrations;
import org.spinout.process.people.ProcessOwner;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Answers;
import org.spinout.shared.Days;
import org.springframework.beans.factory.annotation.Autowired;

/** The step that the README adds does what it promises, and cases under way meet it only where somebody moves them. */
@SpinoutTest
class AddedStepTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Mappings mappings;

    @Autowired
    private Migrations migrations;

    @Autowired
    private Answers answers;

    @Autowired
    private Consultation consultation;

    @Autowired
    private WorkingDays days;

    @Test
    void aNewCaseMeetsItAndACaseUnderWayDoesNot() {
        var route = new RouteToStage(driver);
        var old = route.acceptedCase(6, "240000", Map.of());
        withTheStep(() -> {
            var number = route.acceptedCase(6, "240000", Map.of());
            route.sendSmallCase(old, false);
            route.sendSmallCase(number, false);

            assertThat(driver.openTasks(old)).isNotEmpty().doesNotContain(AddedStep.ID);
            assertThat(driver.openTasks(number)).containsExactly(AddedStep.ID);
            assertThat(days.dateOf(task(number).getDueDate().toInstant())).isEqualTo(days.plus(days.today(), 10));

            driver.moveClockByWorkingDays(11);
            assertThat(task(number).getPriority()).isEqualTo(90);

            driver.as("sponsor")
                    .complete(
                            number,
                            AddedStep.ID,
                            Map.of(
                                    "consultationAnswered", "answered",
                                    "consultationAnsweredOn", driver.dayAfterWorkingDays(0),
                                    "consultationSummary", "The council supports it.",
                                    "consultationPaper", "Letter of the council"));
            assertThat(driver.openTasks(number)).isNotEmpty().doesNotContain(AddedStep.ID);
            assertThat(answers.latest(number, "note-consultation").text("consultationSummary"))
                    .isEqualTo("The council supports it.");
            assertThat(answers.latest(number, "note-consultation").json())
                    .contains("\"consultationAnsweredOn\":\"" + days.today());
            boardReads(
                    number,
                    "On " + Days.inWords(days.today())
                            + ": The council supports it. (Their letter: Letter of the council.)");
            route.withdraw(number, "teamDecided", "This was a test.");
        });
        route.withdraw(old, "teamDecided", "This was a test.");
    }

    @Test
    void noAnswerIsNotedAsNoAnswer() {
        var route = new RouteToStage(driver);
        withTheStep(() -> {
            var number = route.acceptedCase(6, "240000", Map.of());
            route.sendSmallCase(number, false);

            driver.as("sponsor").complete(number, AddedStep.ID, Map.of("consultationAnswered", "notAnswered"));

            assertThat(driver.openTasks(number)).isNotEmpty().doesNotContain(AddedStep.ID);
            assertThat(answers.latest(number, "note-consultation").text("consultationAnswered"))
                    .isEqualTo("notAnswered");
            boardReads(number, "They were asked and did not answer.");
            route.withdraw(number, "teamDecided", "This was a test.");
        });
    }

    @Test
    void aCaseThatSomebodyMovesMeetsIt() {
        var route = new RouteToStage(driver);
        var number = route.acceptedCase(6, "240000", Map.of());
        withTheStep(() -> {
            var old = instance(number);
            var newest = repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(old.getProcessDefinitionKey())
                    .latestVersion()
                    .singleResult();
            var run = migrations.begin(
                    mappings.suggested(old.getProcessDefinitionId(), newest.getId()),
                    List.of(old.getId()),
                    new ProcessOwner("processOwner", "processOwners", null),
                    "The council is to be heard on it too.");
            migrations.goOn(run, 1);
            assertThat(instance(number).getProcessDefinitionId()).isEqualTo(newest.getId());

            route.sendSmallCase(number, false);
            assertThat(driver.openTasks(number)).containsExactly(AddedStep.ID);
            assertThat(days.dateOf(task(number).getDueDate().toInstant())).isEqualTo(days.plus(days.today(), 10));
            route.withdraw(number, "teamDecided", "This was a test.");
        });
    }

    private void boardReads(String number, String words) {
        assertThat(consultation.voices(number)).contains(new Voice("The local authority", words));
        var task = tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
        assertThat(tasks.getVariable(task.getId(), "othersSaid")).isEqualTo("**The local authority**\n\n" + words);
    }

    private ProcessInstance instance(String number) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("spin-out-service")
                .processInstanceBusinessKey(number)
                .singleResult();
    }

    /** Other tests meet the packaged model again. */
    private void withTheStep(Runnable work) {
        var deployment = repository
                .createDeployment()
                .name("Consult the local authority " + Instant.now())
                .addString("spin-out-service.bpmn", AddedStep.toTheSpine())
                .deploy();
        try {
            work.run();
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    private Task task(String number) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(AddedStep.ID)
                .singleResult();
    }
}
