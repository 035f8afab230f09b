package org.spinout.oversight.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.StageForms;
import org.spinout.process.hold.HeldCase;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Proposals;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the engine really writes when people take tasks, give them back and hand them on. */
@SpinoutTest
class WaitingProcessTests {

    private static final String COMMENT = "Activity_CommentAsLineManager";
    private static final String REVIEW = "Activity_ReviewExpressionOfInterest";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Proposals proposals;

    @Autowired
    private WorkingDays days;

    @Autowired
    private WaitingTasks waiting;

    @Autowired
    private WaitingFold fold;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void followsATaskThroughManyHands() {
        var number = driver.as("proposer").start("spin-out-service", StageForms.start("Podiatry", 6, "500000"));
        driver.as("proposer").complete(number, "Activity_CompleteExpressionOfInterest", StageForms.expression(driver));
        turn(2);
        assertThat(spent(number, COMMENT))
                .as("a task given to somebody by name")
                .isEqualTo(new Spent(0, 2, 0));
        driver.as("lineManager").complete(number, COMMENT, StageForms.comment());

        turn(2);
        var task = driver.as("sponsor").theTask(number, REVIEW).getId();
        driver.as("sponsor").signedIn(() -> {
            tasks.claim(task, "sponsor");
            return task;
        });
        turn(3);
        tasks.setAssignee(task, null);
        turn(1);
        assertThat(spent(number, REVIEW)).isEqualTo(new Spent(3, 3, 0));
        tasks.setAssignee(task, "sponsor");
        tasks.setAssignee(task, "sponsor2");
        turn(4);
        try (var held = new HeldCase(beans, number)) {
            turn(5);
            assertThat(spent(number, REVIEW)).as("held by %s", held.challenge).isEqualTo(new Spent(3, 7, 0));
        }
        tasks.setAssignee(task, "sponsor");
        turn(1);
        driver.as("sponsor").complete(number, REVIEW, StageForms.outcome("supported"));

        // Other tests have moved the clock of this application ahead, and with it the mark.
        fold.foldEverything();
        assertThat(folded(number, REVIEW)).isEqualTo(new Spent(3, 8, 0));
        assertThat(folded(number, COMMENT)).isEqualTo(new Spent(0, 2, 0));
    }

    private Spent spent(String number, String activity) {
        var ask = WaitingAsk.all(days.today(), days.today())
                .ofModel("consider-expression-of-interest", null)
                .inStep(activity);
        return waiting.of(Set.of(proposals.get(number).bodyId()), ask).stream()
                .filter(one -> number.equals(one.caseNumber()))
                .map(one -> new Spent(one.queueDays(), one.workDays(), one.outsideDays()))
                .findFirst()
                .orElseThrow();
    }

    private Spent folded(String number, String activity) {
        return jdbc.sql("SELECT queue_days, work_days, outside_days FROM waited JOIN waiting_step ON id = step_id"
                        + " WHERE case_number = :case AND activity_id = :activity")
                .param("case", number)
                .param("activity", activity)
                .query((row, index) -> new Spent(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    private void turn(int workingDays) {
        var today = days.today();
        var later = days.plus(today, workingDays);
        ClockUtil.offset(driver.now().toEpochMilli()
                - System.currentTimeMillis()
                + Duration.ofDays(ChronoUnit.DAYS.between(today, later)).toMillis());
    }
}
