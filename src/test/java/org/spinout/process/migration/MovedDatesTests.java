package org.spinout.process.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.contract.DateMove;
import org.spinout.contract.DateMoveReason;
import org.spinout.contract.TransferDates;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.StageForms;
import org.spinout.process.hold.HeldCase;
import org.spinout.process.samples.CaseDriver;
import org.spinout.process.transfercontract.TransferCase;
import org.spinout.process.transferday.TransferClocks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What becomes of the dates of a case that is moved while it is held, after it was, and before its transfer. */
@SpinoutTest
class MovedDatesTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private WorkingDays days;

    @Autowired
    private CaseDriver driver;

    private ActionPlans plans;
    private String started = "";

    @BeforeEach
    void deployTheFirstVersion() {
        plans = new ActionPlans(application, "dated-action-plan");
    }

    @AfterEach
    void removeEveryVersion() {
        plans.remove();
    }

    @Test
    void standStillUntilTheHoldIsLiftedAndAreThenPutOffFromWhereTheNewVersionSetThem() {
        var number = driver.as("proposer").start("spin-out-service", StageForms.start("Podiatry", 6, "500000"));
        start(number);
        var begun = task().getCreateTime().toInstant();
        driver.moveClockByWorkingDays(3);
        var hold = new HeldCase(application, number);
        assertThat(plans.clocks(started)).hasSize(3).allMatch(Job::isSuspended);

        move(MovedDatesTests::withMoreTime);

        assertThat(plans.clocks(started)).hasSize(3).allMatch(Job::isSuspended);
        assertThat(due()).isEqualTo(days.due(begun, 25));
        driver.moveClockByWorkingDays(4);
        hold.close();
        assertThat(plans.clocks(started)).hasSize(3).noneMatch(Job::isSuspended);
        assertThat(due()).isEqualTo(days.due(days.due(begun, 25), 4));
        assertThat(rings("Event_PlanLeft")).isEqualTo(days.due(days.due(begun, 50), 4));
    }

    @Test
    void countTheTimeThatTheCaseWasHeldBefore() {
        var number = driver.as("proposer").start("spin-out-service", StageForms.start("Podiatry", 6, "500000"));
        start(number);
        var begun = task().getCreateTime().toInstant();
        var hold = new HeldCase(application, number);
        driver.moveClockByWorkingDays(5);
        hold.close();

        move(MovedDatesTests::withMoreTime);

        assertThat(due()).isEqualTo(days.due(days.due(begun, 25), 5));
        assertThat(rings("taskListener~escalation")).isEqualTo(due());
        assertThat(rings("Event_PlanLeft")).isEqualTo(days.due(days.due(begun, 50), 5));
    }

    @Test
    void hangOnTheTransferWhereTheNewVersionSaysSoAndFollowIt() {
        var one = TransferCase.standard(application);
        var dates = application.getBean(TransferDates.class);
        var day = days.today().plusDays(200);
        dates.set(one.number, day, "proposer");
        start(one.number);

        move(xml -> xml.replace(
                "<camunda:property name=\"escalateTo\"",
                "<camunda:property name=\"daysBeforeTransfer\" value=\"28\"/><camunda:property name=\"escalateTo\""));

        assertThat(due()).isEqualTo(endOf(day.minusDays(28)));
        assertThat(rings("taskListener~escalation")).isEqualTo(due());
        var later = day.plusDays(60);
        dates.move(
                new DateMove(
                        one.number,
                        dates.history(one.number).size(),
                        later,
                        DateMoveReason.HOST,
                        "The host wishes it.",
                        "transferOfficer"),
                List.of());
        application.getBean(TransferClocks.class).follow(one.number);
        assertThat(due()).isEqualTo(endOf(later.minusDays(28)));
    }

    private static String withMoreTime(String xml) {
        return xml.replace("name=\"targetWorkingDays\" value=\"15\"", "name=\"targetWorkingDays\" value=\"25\"")
                .replace("workingTime.after(39)", "workingTime.after(50)");
    }

    private void start(String number) {
        plans.start(number);
        started = number;
    }

    private void move(UnaryOperator<String> edit) {
        var second = plans.deploy(edit);
        plans.move(second);
        assertThat(task().getProcessDefinitionId()).isEqualTo(second);
    }

    private Task task() {
        return plans.task(started);
    }

    private Instant due() {
        return task().getDueDate().toInstant();
    }

    private Instant rings(String what) {
        return plans.clock(started, what).getDuedate().toInstant();
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(23, 59).atZone(WorkingDays.LONDON).toInstant();
    }
}
