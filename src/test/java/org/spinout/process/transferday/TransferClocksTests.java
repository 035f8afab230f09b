package org.spinout.process.transferday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.contract.DateMove;
import org.spinout.contract.DateMoveReason;
import org.spinout.contract.TransferDates;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.transfercontract.TransferCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Where the clocks of a transfer go when its date moves. */
@SpinoutTest
class TransferClocksTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TransferClocks clocks;

    @Autowired
    private TransferDates dates;

    @Autowired
    private TaskService tasks;

    @Autowired
    private WorkingDays days;

    @Autowired
    private PlannedTransfer planned;

    @Test
    void countFromTheTransferAsSoonAsItHasADate() {
        var one = TransferCase.standard(application);
        assertThat(due(one, "Activity_SecurePensions")).isEqualTo(days.due(one.driver.now(), 30));

        plan(one, days.today().plusDays(40));
        assertThat(due(one, "Activity_SecurePensions"))
                .isEqualTo(endOf(days.today().plusDays(12)));

        move(one, days.today().plusDays(400));
        assertThat(due(one, "Activity_SecurePensions"))
                .isEqualTo(endOf(days.today().plusDays(372)));
    }

    @Test
    void moveTheCommissionersTasksToo() {
        var one = TransferCase.commissionedBy(application, "b1003");
        plan(one, days.today().plusDays(60));

        assertThat(due(one, "Activity_SetTerms")).isEqualTo(endOf(days.today().plusDays(18)));
        assertThat(clocks.of(one.number))
                .filteredOn(clock -> clock.process().equals("agree-contract"))
                .isNotEmpty()
                .allMatch(clock -> "b1003".equals(clock.bodyId()));
    }

    @Test
    void areShownForAnotherDateWithoutMoving() {
        var one = TransferCase.standard(application);
        plan(one, days.today().plusDays(200));

        var shown = planned.supposing(one.number, days.today().plusDays(35), () -> clocks.of(one.number));

        assertThat(shown).filteredOn(CaseClock::moves).isNotEmpty();
        assertThat(clocks.of(one.number)).noneMatch(CaseClock::moves);
        move(one, days.today().plusDays(35));
        assertThat(dueDates(one))
                .isEqualTo(shown.stream()
                        .filter(clock -> clock.kind() == CaseClock.Kind.DUE)
                        .collect(Collectors.toMap(
                                CaseClock::activity, CaseClock::becomes, (some, same) -> some, TreeMap::new)));
    }

    @Test
    void remindAndEscalateByTheNewDateAndAgainWhenThereIsTimeOnceMore() {
        var one = TransferCase.standard(application);
        plan(one, days.today().plusDays(29));
        var pensions = task(one, "Activity_SecurePensions");
        one.driver.moveClockTo(pensions.getDueDate().toInstant().plusSeconds(60));
        assertThat(task(one, "Activity_SecurePensions").getPriority())
                .as("overdue")
                .isGreaterThan(50);

        move(one, days.today().plusDays(300));

        assertThat(task(one, "Activity_SecurePensions").getPriority()).isEqualTo(50);
        var due = due(one, "Activity_SecurePensions");
        assertThat(clocks.of(one.number))
                .filteredOn(clock -> clock.activity().equals("Activity_SecurePensions"))
                .extracting(CaseClock::kind)
                .containsExactlyInAnyOrder(CaseClock.Kind.DUE, CaseClock.Kind.REMINDER, CaseClock.Kind.ESCALATION);
        one.driver.moveClockTo(due.plusSeconds(60));
        assertThat(task(one, "Activity_SecurePensions").getPriority())
                .as("again")
                .isGreaterThan(50);
    }

    @Test
    void moveTimersOfModelsThatAskForTheTransferDay() {
        var one = TransferCase.standard(application);
        var model = Bpmn.createExecutableProcess("wait-for-transfer")
                .name("Wait for transfer")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .intermediateCatchEvent("Event_TenDaysBefore")
                .name("Ten days before")
                .timerWithDate("${transferDay.daysBefore(execution, 10)}")
                .endEvent()
                .done();
        var repository = application.getBean(RepositoryService.class);
        var deployment = repository
                .createDeployment()
                .addModelInstance("wait-for-transfer.bpmn", model)
                .deploy();
        try {
            application.getBean(RuntimeService.class).startProcessInstanceByKey("wait-for-transfer", one.number);
            assertThat(timer(one, "Event_TenDaysBefore")).isEqualTo(TransferDay.NO_DATE_YET);

            plan(one, days.today().plusDays(200));
            assertThat(timer(one, "Event_TenDaysBefore"))
                    .isEqualTo(endOf(days.today().plusDays(190)));

            move(one, days.today().plusDays(100));
            assertThat(timer(one, "Event_TenDaysBefore"))
                    .isEqualTo(endOf(days.today().plusDays(90)));
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    /** However it came to its date, a case stands where one stands that had the date from the beginning. */
    @RepeatedTest(10)
    void endWhereTheyWouldBeIfTheDateHadNeverMoved(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var wandering = TransferCase.standard(application);
        plan(wandering, days.today().plusDays(1 + random.nextInt(400)));
        var last = days.today().plusDays(500);
        for (var move = 0; move < 3; move++) {
            last = days.today().plusDays(1 + random.nextInt(400) + 401L * (move % 2));
            move(wandering, last);
        }

        var steady = TransferCase.standard(application);
        plan(steady, last);

        assertThat(dueDates(wandering)).isEqualTo(dueDates(steady)).hasSizeGreaterThan(4);
        assertThat(timers(wandering)).isEqualTo(timers(steady));
    }

    private void plan(TransferCase one, LocalDate day) {
        dates.set(one.number, day, "proposer");
        clocks.follow(one.number);
    }

    private void move(TransferCase one, LocalDate day) {
        var seen = dates.history(one.number).size();
        dates.move(
                new DateMove(one.number, seen, day, DateMoveReason.HOST, "The host wishes it.", "transferOfficer"),
                List.of());
        clocks.follow(one.number);
    }

    private Map<String, Instant> dueDates(TransferCase one) {
        return tasks.createTaskQuery().processInstanceBusinessKey(one.number).list().stream()
                .collect(Collectors.toMap(
                        Task::getTaskDefinitionKey,
                        task -> task.getDueDate().toInstant(),
                        (some, same) -> some,
                        TreeMap::new));
    }

    /** To the minute: a reminder that is due at once is due when its task began. */
    private Map<String, Instant> timers(TransferCase one) {
        var now = one.driver.now();
        return clocks.of(one.number).stream()
                .filter(clock -> clock.kind() != CaseClock.Kind.DUE)
                .collect(Collectors.toMap(
                        clock -> clock.activity() + " " + clock.kind(),
                        clock -> clock.was().isBefore(now) ? Instant.EPOCH : clock.was(),
                        (some, same) -> some,
                        TreeMap::new));
    }

    private Instant timer(TransferCase one, String event) {
        return clocks.of(one.number).stream()
                .filter(clock -> clock.activity().equals(event))
                .map(CaseClock::was)
                .findFirst()
                .orElseThrow();
    }

    private Instant due(TransferCase one, String activity) {
        return task(one, activity).getDueDate().toInstant();
    }

    private Task task(TransferCase one, String activity) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(one.number)
                .taskDefinitionKey(activity)
                .singleResult();
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(23, 59).atZone(WorkingDays.LONDON).toInstant();
    }
}
