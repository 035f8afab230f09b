package org.spinout.process.hold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.StageForms;
import org.spinout.process.resolvechallenge.ChallengeRoute;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Holds;
import org.spinout.proposal.Pause;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The clocks of a case while it is held, and after. */
@SpinoutTest
class CaseClocksTests {

    private static final String EXPRESSION = "Activity_CompleteExpressionOfInterest";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private LegalHolds legalHolds;

    @Autowired
    private Holds holds;

    @Autowired
    private ManagementService management;

    @Autowired
    private TaskService tasks;

    @Autowired
    private WorkingDays days;

    private ChallengeRoute route;

    @BeforeEach
    void onAWorkingDay() {
        route = new ChallengeRoute(beans);
    }

    @Test
    void standStillInEveryInstanceAndRunAgainAfterwards() {
        var number = newCase();
        assertThat(route.timers(number)).isNotEmpty().noneMatch(Job::isSuspended);

        var challenge = hold(number);
        assertThat(route.timers(number)).isNotEmpty().allMatch(Job::isSuspended);

        legalHolds.lift(challenge, "Dismissed.", "boardChair");
        assertThat(route.timers(number)).isNotEmpty().noneMatch(Job::isSuspended);
    }

    @Test
    void standStillFromTheirFirstMomentWhereTheyBeginMeanwhile() {
        var number = newCase();
        var challenge = hold(number);

        driver.as("proposer").complete(number, EXPRESSION, StageForms.expression(driver));

        assertThat(driver.openTasks(number)).contains("Activity_CommentAsLineManager");
        assertThat(route.timers(number)).isNotEmpty().allMatch(Job::isSuspended);

        driver.moveClockByWorkingDays(3);
        driver.as("lineManager").complete(number, "Activity_CommentAsLineManager", StageForms.comment());
        var review = task(number);
        driver.moveClockByWorkingDays(2);
        legalHolds.lift(challenge, "Dismissed.", "boardChair");

        assertThat(task(number).getDueDate().toInstant())
                .as("a task that waited only the last two days of five")
                .isEqualTo(days.due(review.getDueDate().toInstant(), 2));
    }

    @Test
    void doNotRingWhileTheyStandStill() {
        var number = newCase();
        var before = task(number);
        var challenge = hold(number);

        driver.moveClockByWorkingDays(200);
        assertThat(task(number).getPriority()).isEqualTo(before.getPriority());

        legalHolds.lift(challenge, "Dismissed.", "boardChair");
        driver.runDueJobs();
        assertThat(task(number).getPriority()).as("not overdue").isEqualTo(before.getPriority());
        assertThat(task(number).getDueDate().toInstant())
                .isEqualTo(days.due(before.getDueDate().toInstant(), 200));

        driver.moveClockTo(task(number).getDueDate().toInstant().plusSeconds(60));
        assertThat(task(number).getPriority()).as("overdue").isGreaterThan(before.getPriority());
    }

    @Test
    void loseNothingThatWasDueAlready() {
        var number = newCase();
        var due = route.timers(number).get(0);
        management.setJobDuedate(due.getId(), Date.from(driver.now().minusSeconds(60)));
        var challenge = hold(number);
        driver.runDueJobs();
        assertThat(management.createJobQuery().jobId(due.getId()).count()).isOne();

        legalHolds.lift(challenge, "Dismissed.", "boardChair");
        driver.runDueJobs();
        assertThat(management.createJobQuery().jobId(due.getId()).count()).isZero();
    }

    /** Somebody else's transaction picked the timer up, or wrote it, before it could see the hold. */
    @Test
    void parkATimerThatRunsAtTheVeryMoment() {
        var number = newCase();
        var timer = route.timers(number).get(0);
        var challenge = hold(number);
        management.activateJobById(timer.getId());

        management.executeJob(timer.getId());

        assertThat(management
                        .createJobQuery()
                        .jobId(timer.getId())
                        .singleResult()
                        .isSuspended())
                .isTrue();
        legalHolds.lift(challenge, "Dismissed.", "boardChair");
        management.executeJob(timer.getId());
        assertThat(management.createJobQuery().jobId(timer.getId()).count()).isZero();
    }

    @Test
    void letADateBeMovedMeanwhile() {
        var number = newCase();
        var challenge = hold(number);
        var wanted = days.due(driver.now(), 40);
        tasks.setDueDate(task(number).getId(), Date.from(wanted));
        driver.moveClockByWorkingDays(5);

        legalHolds.lift(challenge, "Dismissed.", "boardChair");

        assertThat(task(number).getDueDate().toInstant()).isEqualTo(days.due(wanted, 5));
    }

    @Test
    void waitForTheLastOfSeveralHolds() {
        var number = newCase();
        var due = task(number).getDueDate().toInstant();
        var first = hold(number);
        driver.moveClockByWorkingDays(2);
        var second = hold(number);
        driver.moveClockByWorkingDays(2);

        legalHolds.lift(first, "Dismissed.", "boardChair");
        assertThat(route.timers(number)).allMatch(Job::isSuspended);
        driver.moveClockByWorkingDays(2);
        legalHolds.lift(second, "Settled.", "boardChair");

        assertThat(task(number).getDueDate().toInstant()).isEqualTo(days.due(due, 6));
        assertThat(route.timers(number)).noneMatch(Job::isSuspended);
    }

    @Test
    void leaveOtherCasesAlone() {
        var other = newCase();
        hold(newCase());

        assertThat(route.timers(other)).isNotEmpty().noneMatch(Job::isSuspended);
    }

    @RepeatedTest(5)
    void moveEveryDateByTheSumOfAllPauses(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var number = newCase();
        tasks.setFollowUpDate(task(number).getId(), Date.from(days.due(driver.now(), 3)));
        var followUp = task(number).getFollowUpDate().toInstant();
        var due = task(number).getDueDate().toInstant();
        var timers = dueDates(number);

        for (var pause = 0; pause < 3; pause++) {
            var challenge = hold(number);
            driver.moveClockTo(driver.now().plus(Duration.ofMinutes(random.nextInt(20_000))));
            legalHolds.lift(challenge, "Dismissed.", "boardChair");
        }

        var paused = holds.pauses(number).stream().mapToInt(Pause::workingDays).sum();
        assertThat(task(number).getDueDate().toInstant()).isEqualTo(days.due(due, paused));
        assertThat(task(number).getFollowUpDate().toInstant()).isEqualTo(days.due(followUp, paused));
        timers.replaceAll((timer, date) -> days.due(date, paused));
        assertThat(dueDates(number)).isEqualTo(timers);
    }

    private Map<String, Instant> dueDates(String number) {
        return route.timers(number).stream()
                .collect(Collectors.toMap(
                        Job::getId, job -> job.getDuedate().toInstant(), (one, other) -> one, HashMap::new));
    }

    private String newCase() {
        return driver.as("proposer").start("spin-out-service", StageForms.start("Family nurses", 6, "500000"));
    }

    private Task task(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
    }

    private String hold(String number) {
        return new HeldCase(beans, number).challenge;
    }
}
