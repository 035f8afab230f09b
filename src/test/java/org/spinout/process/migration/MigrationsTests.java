package org.spinout.process.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.migration.OwnersModel.OWNER;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.ModelMoves;
import org.spinout.process.migration.MigrationCase.State;
import org.spinout.process.samples.CaseDriver;
import org.spinout.record.DecisionRecord;
import org.spinout.record.Verification;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpinoutTest
class MigrationsTests {

    private static final String BODY = "GB-NHS-MIGRATION";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

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
    private ActionPlans plans;

    @BeforeEach
    void deployTheFirstVersion() {
        plans = new ActionPlans(application, "migrate-action-plan");
    }

    @AfterEach
    void removeEveryVersion() {
        plans.remove();
    }

    @Test
    void movesACaseWithItsClaimAndEntersItInTheRecord() {
        var number = start(1);
        tasks.setAssignee(plans.task(number).getId(), "priya");
        var id = plans.task(number).getId();
        var due = plans.task(number).getDueDate();
        var second = plans.deploy(OwnersModel::relabelled);

        var run = plans.move(second);

        assertThat(plans.definitionOf(number)).isEqualTo(second);
        assertThat(plans.task(number).getId()).isEqualTo(id);
        assertThat(plans.task(number).getAssignee()).isEqualTo("priya");
        assertThat(plans.task(number).getName()).isEqualTo("Write the plan");
        assertThat(plans.task(number).getDueDate()).isEqualTo(due);
        assertThat(book.counts(run, OWNER)).containsOnly(Map.entry(State.MOVED, 1));
        assertThat(record.of(number)).singleElement().satisfies(entry -> {
            assertThat(entry.decision().gate()).isEqualTo(ModelMoves.GATE);
            assertThat(entry.decision().outcome()).isEqualTo("movedToAnotherVersion");
            assertThat(entry.decision().user()).isEqualTo("processOwner");
            assertThat(entry.decision().reasons())
                    .isEqualTo("\"Write action plan\": moved from version 1 to version 2. The council asked.");
        });
        assertThat(record.verify(number)).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void goesOnInTheNewVersion() {
        var number = start(1);
        plans.move(plans.deploy(OwnersModel::relabelled));

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
        var begun = plans.task(number).getCreateTime().toInstant();

        plans.move(plans.deploy(xml -> target(xml, 25)));

        assertThat(plans.task(number).getDueDate()).isEqualTo(Date.from(days.due(begun, 25)));
        assertThat(plans.clock(number, "taskListener~escalation").getDuedate())
                .isEqualTo(Date.from(days.due(begun, 25)));
        assertThat(plans.clock(number, "taskListener~reminder").getDuedate())
                .isAfter(Date.from(days.due(begun, 15)))
                .isBefore(Date.from(days.due(begun, 25)));
        assertThat(record.of(number).get(0).decision().reasons()).contains("was due on", "now on");
    }

    @Test
    void plansATimerOfTheModelByTheNewVersionFromWhenItBegan() {
        var number = start(1);
        var begun = plans.task(number).getCreateTime().toInstant();

        plans.move(plans.deploy(xml -> xml.replace("workingTime.after(39)", "workingTime.after(50)")));

        assertThat(plans.clock(number, "Event_PlanLeft").getDuedate()).isEqualTo(Date.from(days.due(begun, 50)));
    }

    @Test
    void saysSoWhenADueDateHasPassedByTheNewVersion() {
        var number = start(1);
        driver.moveClockByWorkingDays(8);

        plans.move(plans.deploy(xml -> target(xml, 5)));

        assertThat(record.of(number).get(0).decision().reasons()).contains("which has passed already.");
    }

    @Test
    void remindsAgainOfATaskThatWasOverdueAndHasTimeNow() {
        var number = start(1);
        driver.moveClockByWorkingDays(16);
        assertThat(plans.clocks(number, "taskListener")).isEmpty();

        plans.move(plans.deploy(xml -> target(xml, 30)));

        assertThat(plans.clocks(number, "taskListener")).hasSize(2);
        assertThat(plans.task(number).getPriority()).isEqualTo(Task.PRIORITY_NORMAL);
    }

    @Test
    void leavesTheClocksOfTheVersionToWhoeverComesLater() {
        var one = start(1);
        var two = start(2);
        var second = plans.deploy(OwnersModel::relabelled);

        plans.move(second);
        var three = start(second, 3);

        for (var number : List.of(one, two, three)) {
            assertThat(plans.clocks(number, "taskListener")).as(number).hasSize(2);
        }
    }

    @Test
    void movesOnlyWhatWasChosen() {
        var one = start(1);
        var two = start(2);
        var second = plans.deploy(OwnersModel::relabelled);

        var run =
                migrations.begin(mappings.suggested(plans.first, second), Set.of(plans.instance(two)), OWNER, "Trial.");
        migrations.goOn(run, 100);

        assertThat(plans.definitionOf(one)).isEqualTo(plans.first);
        assertThat(plans.definitionOf(two)).isEqualTo(second);
    }

    @Test
    void goesOnWhereItWasCutOff() {
        for (var number = 1; number <= 7; number++) {
            start(number);
        }
        var second = plans.deploy(OwnersModel::relabelled);
        var run = plans.begin(second);

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
        var second = plans.deploy(xml -> target(xml, 25));
        var due = plans.task(number).getDueDate();
        // A chain that says it has entries it does not have: the next one cannot be written.
        jdbc.sql("INSERT INTO decision_chain (case_number, last_number, last_hash) VALUES (:number, 5, :hash)")
                .param("number", number)
                .param("hash", "f".repeat(64))
                .update();

        var run = plans.move(second);
        jdbc.sql("DELETE FROM decision_chain WHERE case_number = :number")
                .param("number", number)
                .update();

        assertThat(plans.definitionOf(number)).isEqualTo(plans.first);
        assertThat(plans.task(number).getDueDate()).isEqualTo(due);
        assertThat(plans.clock(number, "taskListener~escalation").getDuedate()).isEqualTo(due);
        assertThat(plans.definitionOf(other)).isEqualTo(second);
        assertThat(book.counts(run, OWNER)).containsEntry(State.FAILED, 1).containsEntry(State.MOVED, 1);
        assertThat(couldMoveMore(run)).isTrue();
        migrations.again(run, OWNER);
        migrations.goOn(run, 100);
        assertThat(book.counts(run, OWNER)).containsOnly(Map.entry(State.MOVED, 2));
        assertThat(couldMoveMore(run)).isFalse();
        assertThat(record.of(number)).hasSize(1);
    }

    @Test
    void saysOfEachCaseWhyItStays() {
        var gone = start(1);
        var unmapped = start(2);
        var second = plans.deploy(OwnersModel::relabelled);
        var run = migrations.begin(
                mappings.suggested(plans.first, second)
                        .without(ActionPlans.WRITE)
                        .without("Event_PlanLeft"),
                Set.of(),
                OWNER,
                "Trial.");
        runtime.deleteProcessInstance(plans.instance(gone), "test");

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
        var due = plans.task(stays).getDueDate();
        var timer = plans.clock(stays, "Event_PlanLeft").getDuedate();
        var second = plans.deploy(xml -> target(xml, 25).replace("workingTime.after(39)", "workingTime.after(50)"));
        var run = plans.move(second);
        runtime.createProcessInstanceModification(plans.instance(goesOn))
                .cancelAllForActivity(ActionPlans.WRITE)
                .startBeforeActivity(ActionPlans.WRITE)
                .execute();

        var back = migrations.undo(run, OWNER, "It was a mistake.");
        migrations.goOn(back, 100);

        assertThat(plans.definitionOf(stays)).isEqualTo(plans.first);
        assertThat(plans.task(stays).getDueDate()).isEqualTo(due);
        assertThat(plans.clock(stays, "taskListener~escalation").getDuedate()).isEqualTo(due);
        assertThat(plans.clock(stays, "Event_PlanLeft").getDuedate()).isEqualTo(timer);
        assertThat(record.of(stays))
                .extracting(entry -> entry.decision().outcome())
                .containsExactly("movedToAnotherVersion", "movedBack");
        assertThat(plans.definitionOf(goesOn)).isEqualTo(second);
        assertThat(book.cases(back, OWNER, 10))
                .filteredOn(one -> one.caseNumber().equals(goesOn))
                .singleElement()
                .satisfies(one -> assertThat(one.explanation()).startsWith("It has moved on since"));
        assertThat(couldMoveMore(back)).as("what has moved on never can").isFalse();
        assertThatThrownBy(() -> migrations.undo(run, OWNER, "Again.")).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void asksForAReasonAndForAMappingThatCanBe() {
        start(1);
        var second = plans.deploy(OwnersModel::relabelled);
        var mapping = mappings.suggested(plans.first, second);

        assertThatThrownBy(() -> migrations.begin(mapping, Set.of(), OWNER, " "))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Say why");
        assertThatThrownBy(() -> migrations.begin(
                        mapping.with(ActionPlans.WRITE, "Activity_Closure"), Set.of(), OWNER, "Trial."))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("different kinds");
    }

    @Test
    void mayTakeBackLaterWhatHasNotMovedOn() {
        start(1);
        var run = plans.move(plans.deploy(OwnersModel::relabelled));
        var back = migrations.undo(run, OWNER, "It was a mistake.");

        migrations.callOff(back, OWNER, "Priya Nair", "Perhaps not.");

        assertThat(couldMoveMore(back)).isTrue();
    }

    private boolean couldMoveMore(long run) {
        return book.couldMoveMore(book.find(run).orElseThrow(), OWNER);
    }

    private static String target(String xml, int days) {
        return xml.replace(
                "name=\"targetWorkingDays\" value=\"15\"", "name=\"targetWorkingDays\" value=\"" + days + "\"");
    }

    private String start(int number) {
        return start(plans.first, number);
    }

    private String start(String definition, int number) {
        plans.startBy(definition, prefix + number, BODY);
        return prefix + number;
    }
}
