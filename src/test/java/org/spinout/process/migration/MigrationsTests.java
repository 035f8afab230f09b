package org.spinout.process.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.migration.OwnersModel.OWNER;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.migration.MigrationCase.State;
import org.spinout.process.samples.CaseDriver;
import org.spinout.record.DecisionRecord;
import org.spinout.record.Verification;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpinoutTest
class MigrationsTests {

    private static final String WRITE = "Activity_WritePlan";
    private static final String BODY = "GB-NHS-MIGRATION";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private Mappings mappings;

    @Autowired
    private Migrations migrations;

    @Autowired
    private MigrationBook book;

    @Autowired
    private DecisionRecord record;

    @Autowired
    private WorkingDays days;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private JdbcClient jdbc;

    private final String prefix = "MG-" + UUID.randomUUID().toString().substring(0, 8) + "-";
    private OwnersModel model;
    private String first;

    @BeforeEach
    void deployTheFirstVersion() {
        model = new OwnersModel(repository, "write-action-plan", "migrate-action-plan");
        first = model.deploy(xml -> xml);
    }

    @AfterEach
    void removeEveryVersion() {
        model.remove();
    }

    @Test
    void movesACaseWithItsClaimAndEntersItInTheRecord() {
        var number = start(1);
        tasks.setAssignee(task(number).getId(), "priya");
        var id = task(number).getId();
        var due = task(number).getDueDate();
        var second = model.deploy(OwnersModel::relabelled);

        var run = move(second);

        assertThat(definitionOf(number)).isEqualTo(second);
        assertThat(task(number).getId()).isEqualTo(id);
        assertThat(task(number).getAssignee()).isEqualTo("priya");
        assertThat(task(number).getName()).isEqualTo("Write the plan");
        assertThat(task(number).getDueDate()).isEqualTo(due);
        assertThat(book.counts(run, OWNER)).containsOnly(Map.entry(State.MOVED, 1));
        assertThat(record.of(number)).singleElement().satisfies(entry -> {
            assertThat(entry.decision().gate()).isEqualTo(MigrationRecord.GATE);
            assertThat(entry.decision().outcome()).isEqualTo("movedToVersion");
            assertThat(entry.decision().user()).isEqualTo("processOwner");
            assertThat(entry.decision().reasons())
                    .isEqualTo("\"Write action plan\": moved from version 1 to version 2. The council asked.");
        });
        assertThat(record.verify(number)).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void goesOnInTheNewVersion() {
        var number = start(1);
        move(model.deploy(OwnersModel::relabelled));

        runtime.messageEventReceived(
                "Message_EnterpriseClosed-of-migrate-action-plan",
                runtime.createExecutionQuery()
                        .processInstanceBusinessKey(number)
                        .messageEventSubscription()
                        .singleResult()
                        .getId());

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count())
                .isZero();
    }

    @Test
    void plansDueDateReminderAndEscalationByTheNewTargetFromWhenTheTaskBegan() {
        var number = start(1);
        var begun = task(number).getCreateTime().toInstant();

        move(model.deploy(xml -> target(xml, 25)));

        assertThat(task(number).getDueDate()).isEqualTo(Date.from(days.due(begun, 25)));
        assertThat(clock(number, "taskListener~escalation").getDuedate()).isEqualTo(Date.from(days.due(begun, 25)));
        assertThat(clock(number, "taskListener~reminder").getDuedate())
                .isAfter(Date.from(days.due(begun, 15)))
                .isBefore(Date.from(days.due(begun, 25)));
        assertThat(record.of(number).get(0).decision().reasons()).contains("was due on", "now on");
    }

    @Test
    void plansATimerOfTheModelByTheNewVersionFromWhenItBegan() {
        var number = start(1);
        var begun = task(number).getCreateTime().toInstant();

        move(model.deploy(xml -> xml.replace("workingTime.after(39)", "workingTime.after(50)")));

        assertThat(clock(number, "Event_PlanLeft").getDuedate()).isEqualTo(Date.from(days.due(begun, 50)));
    }

    @Test
    void saysSoWhenADueDateHasPassedByTheNewVersion() {
        var number = start(1);
        driver.moveClockByWorkingDays(8);

        move(model.deploy(xml -> target(xml, 5)));

        assertThat(record.of(number).get(0).decision().reasons()).contains("which has passed already.");
    }

    @Test
    void remindsAgainOfATaskThatWasOverdueAndHasTimeNow() {
        var number = start(1);
        driver.moveClockByWorkingDays(16);
        assertThat(clocks(number, "taskListener")).isEmpty();

        move(model.deploy(xml -> target(xml, 30)));

        assertThat(clocks(number, "taskListener")).hasSize(2);
        assertThat(task(number).getPriority()).isEqualTo(Task.PRIORITY_NORMAL);
    }

    @Test
    void leavesTheClocksOfTheVersionToWhoeverComesLater() {
        var one = start(1);
        var two = start(2);
        var second = model.deploy(OwnersModel::relabelled);

        move(second);
        var three = start(second, 3);

        for (var number : List.of(one, two, three)) {
            assertThat(clocks(number, "taskListener")).as(number).hasSize(2);
        }
    }

    @Test
    void movesOnlyWhatWasChosen() {
        var one = start(1);
        var two = start(2);
        var second = model.deploy(OwnersModel::relabelled);

        var run = migrations.begin(mappings.suggested(first, second), Set.of(instance(two)), OWNER, "Trial.");
        migrations.goOn(run, 100);

        assertThat(definitionOf(one)).isEqualTo(first);
        assertThat(definitionOf(two)).isEqualTo(second);
    }

    @Test
    void goesOnWhereItWasCutOff() {
        for (var number = 1; number <= 7; number++) {
            start(number);
        }
        var second = model.deploy(OwnersModel::relabelled);
        var run = begin(second);

        migrations.goOn(run, 3);
        assertThat(book.counts(run, OWNER)).containsEntry(State.MOVED, 3).containsEntry(State.WAITING, 4);
        migrations.goOn();
        migrations.goOn();

        assertThat(book.counts(run, OWNER)).containsOnly(Map.entry(State.MOVED, 7));
        for (var number = 1; number <= 7; number++) {
            assertThat(record.of(prefix + number)).hasSize(1);
        }
    }

    @Test
    void leavesNothingHalfDoneWhenAStatementBreaks() {
        var number = start(1);
        var other = start(2);
        var second = model.deploy(xml -> target(xml, 25));
        var due = task(number).getDueDate();
        // A chain that says it has entries it does not have: the next one cannot be written.
        jdbc.sql("INSERT INTO decision_chain (case_number, last_number, last_hash) VALUES (:number, 5, :hash)")
                .param("number", number)
                .param("hash", "f".repeat(64))
                .update();

        var run = move(second);
        jdbc.sql("DELETE FROM decision_chain WHERE case_number = :number")
                .param("number", number)
                .update();

        assertThat(definitionOf(number)).isEqualTo(first);
        assertThat(task(number).getDueDate()).isEqualTo(due);
        assertThat(clock(number, "taskListener~escalation").getDuedate()).isEqualTo(due);
        assertThat(definitionOf(other)).isEqualTo(second);
        assertThat(book.counts(run, OWNER)).containsEntry(State.FAILED, 1).containsEntry(State.MOVED, 1);
        migrations.again(run, OWNER);
        migrations.goOn(run, 100);
        assertThat(book.counts(run, OWNER)).containsOnly(Map.entry(State.MOVED, 2));
        assertThat(record.of(number)).hasSize(1);
    }

    @Test
    void saysOfEachCaseWhyItStays() {
        var gone = start(1);
        var unmapped = start(2);
        var second = model.deploy(OwnersModel::relabelled);
        var run = migrations.begin(
                mappings.suggested(first, second).without(WRITE).without("Event_PlanLeft"), Set.of(), OWNER, "Trial.");
        runtime.deleteProcessInstance(instance(gone), "test");

        migrations.goOn(run, 100);

        assertThat(book.cases(run, OWNER, 10))
                .extracting(MigrationCase::caseNumber, MigrationCase::state, MigrationCase::explanation)
                .containsExactly(
                        Tuple.tuple(gone, State.STAYS, "It has come to its end meanwhile."),
                        Tuple.tuple(
                                unmapped,
                                State.STAYS,
                                "It stands in the step \"Write plan\" (Activity_WritePlan), which the new version does"
                                        + " not have. Say in which step it goes on."));
    }

    @Test
    void takesBackWhatHasNotMovedOn() {
        var stays = start(1);
        var goesOn = start(2);
        var due = task(stays).getDueDate();
        var timer = clock(stays, "Event_PlanLeft").getDuedate();
        var second = model.deploy(xml -> target(xml, 25).replace("workingTime.after(39)", "workingTime.after(50)"));
        var run = move(second);
        runtime.createProcessInstanceModification(instance(goesOn))
                .cancelAllForActivity(WRITE)
                .startBeforeActivity(WRITE)
                .execute();

        var back = migrations.undo(run, OWNER, "It was a mistake.");
        migrations.goOn(back, 100);

        assertThat(definitionOf(stays)).isEqualTo(first);
        assertThat(task(stays).getDueDate()).isEqualTo(due);
        assertThat(clock(stays, "taskListener~escalation").getDuedate()).isEqualTo(due);
        assertThat(clock(stays, "Event_PlanLeft").getDuedate()).isEqualTo(timer);
        assertThat(record.of(stays))
                .extracting(entry -> entry.decision().outcome())
                .containsExactly("movedToVersion", "movedBackToVersion");
        assertThat(definitionOf(goesOn)).isEqualTo(second);
        assertThat(book.cases(back, OWNER, 10))
                .filteredOn(one -> one.caseNumber().equals(goesOn))
                .singleElement()
                .satisfies(one -> assertThat(one.explanation()).startsWith("It has moved on since"));
        assertThatThrownBy(() -> migrations.undo(run, OWNER, "Again.")).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void asksForAReasonAndForAMappingThatCanBe() {
        start(1);
        var second = model.deploy(OwnersModel::relabelled);
        var mapping = mappings.suggested(first, second);

        assertThatThrownBy(() -> migrations.begin(mapping, Set.of(), OWNER, " "))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Say why");
        assertThatThrownBy(() -> migrations.begin(mapping.with(WRITE, "Activity_Closure"), Set.of(), OWNER, "Trial."))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("different kinds");
    }

    private static String target(String xml, int days) {
        return xml.replace(
                "name=\"targetWorkingDays\" value=\"15\"", "name=\"targetWorkingDays\" value=\"" + days + "\"");
    }

    private long begin(String second) {
        return migrations.begin(mappings.suggested(first, second), Set.of(), OWNER, "The council asked.");
    }

    private long move(String second) {
        var run = begin(second);
        migrations.goOn(run, 100);
        return run;
    }

    private String start(int number) {
        return start(first, number);
    }

    private String start(String definition, int number) {
        return startAs(definition, prefix + number);
    }

    private String startAs(String definition, String number) {
        runtime.createProcessInstanceById(definition)
                .businessKey(number)
                .setVariable("tenantBodyId", BODY)
                .startBeforeActivity(WRITE)
                .execute();
        return number;
    }

    private Task task(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
    }

    private String instance(String number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
    }

    private String definitionOf(String number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getProcessDefinitionId();
    }

    private List<Job> clocks(String number, String configuration) {
        return management.createJobQuery().processInstanceId(instance(number)).timers().list().stream()
                .filter(job -> Objects.requireNonNull(((JobEntity) job).getJobHandlerConfigurationRaw())
                        .contains(configuration))
                .toList();
    }

    private Job clock(String number, String configuration) {
        assertThat(clocks(number, configuration)).hasSize(1);
        return clocks(number, configuration).get(0);
    }
}
