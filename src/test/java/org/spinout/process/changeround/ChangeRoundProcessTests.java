package org.spinout.process.changeround;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.runfundinground.RoundOfBids.MANAGER;
import static org.spinout.process.runfundinground.RoundOfBids.TEAM;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.fund.round.BidState;
import org.spinout.fund.round.RoundState;
import org.spinout.process.WorkingTime;
import org.spinout.process.runfundinground.RoundOfBids;
import org.spinout.proposal.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A round that closes later, or not at all. */
@SpinoutTest
class ChangeRoundProcessTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Proposals proposals;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private WorkingTime time;

    private RoundOfBids round;
    private String draft;

    @BeforeEach
    void open() {
        round = RoundOfBids.open(application, "50000");
        draft = round.begin("Nurses");
    }

    @Test
    void closesLaterForEverybodyAndSaysWhy() {
        var first = round.round().shutsAt();
        var other = RoundOfBids.acceptedCase(application, TEAM, "Physios");

        extend(15);

        round.driver.moveClockTo(first);
        assertThat(round.round().state()).isEqualTo(RoundState.OPEN);
        assertThat(round.told(draft)).contains("The funding round " + round.number + " closes later");
        assertThat(round.told(round.beginFor(other))).contains("The funding round " + round.number + " closes later");
        assertThat(round.outcomes(round.number)).containsExactly("extended");
        round.send(draft, "20000", "20000");
        round.close();
        assertThat(round.state(draft)).isEqualTo(BidState.SUBMITTED);
        assertThat(round.openTasks()).containsExactly("Activity_NameScorers");
        cancel();
    }

    @Test
    void movesTheDayOnWhichABidIsDueWithIt() {
        var first = round.round().closesAt();
        var reminder = time.before(Date.from(first), 2).toInstant();
        assertThat(dueOfDraft()).isEqualTo(first);
        assertThat(clocksOfDraft()).containsExactlyInAnyOrder(first, reminder);

        extend(15);

        var moved = Duration.between(first, round.round().closesAt());
        assertThat(moved).isPositive();
        assertThat(dueOfDraft()).isEqualTo(first.plus(moved));
        assertThat(clocksOfDraft()).containsExactlyInAnyOrder(first.plus(moved), reminder.plus(moved));
        cancel();
    }

    private Instant dueOfDraft() {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(round.caseOf(draft))
                .singleResult()
                .getDueDate()
                .toInstant();
    }

    private List<Instant> clocksOfDraft() {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(round.caseOf(draft))
                .singleResult();
        return management.createJobQuery().processInstanceId(task.getProcessInstanceId()).timers().list().stream()
                .map(job -> job.getDuedate().toInstant())
                .toList();
    }

    @Test
    void mayCloseLaterTwice() {
        extend(12);
        extend(14);

        assertThat(round.openTasks()).isEmpty();
        assertThat(round.close().round().state()).isEqualTo(RoundState.CANCELLED);
    }

    @Test
    void refusesToCloseEarlier() {
        assertThatThrownBy(() -> extend(5)).hasStackTraceContaining("An extension is later than");
        assertThat(round.outcomes(round.number)).isEmpty();
        cancel();
    }

    @Test
    void refusesToOpenAClosedRoundAgain() {
        round.send(draft, "20000", "20000");
        round.close();

        assertThatThrownBy(() -> extend(15)).hasStackTraceContaining("A round is extended while it takes bids");
        cancel();
    }

    @Test
    void cancelsARoundWhileItsBidsAreAssessed() {
        round.send(draft, "30000", "30000");
        round.assess();
        assertThat(round.driver.openTasks(draft)).containsExactly("Activity_TestBid");

        cancel();

        assertThat(round.driver.openTasks(draft)).isEmpty();
        assertThat(round.ends()).containsExactly("Event_Cancelled");
        assertThat(round.state(draft)).isEqualTo(BidState.CANCELLED);
        assertThat(round.bidEnds(draft)).containsExactly("Event_BidFallsAway");
        assertThat(round.outcomes(round.number)).containsExactly("cancelled");
    }

    @Test
    void refusesToCancelARoundThatIsDecided() {
        round.send(draft, "15000", "15000");
        round.assess();
        round.assess(draft, 8);
        round.putToPanel().decide();

        assertThatThrownBy(this::cancel).hasStackTraceContaining("cancelled until it is decided");
        assertThat(round.state(draft)).isEqualTo(BidState.AWARDED);
    }

    @Test
    void isClosedToTheTeamOfABid() {
        round.send(draft, "15000", "15000");
        var caseNumber = round.caseOf(draft);
        RoundOfBids.inTransaction(application, () -> {
            proposals.join(caseNumber, MANAGER, TEAM);
            return true;
        });

        assertThatThrownBy(() -> extend(15)).hasStackTraceContaining("You are of a team that bids here");

        RoundOfBids.inTransaction(application, () -> {
            proposals.leave(caseNumber, MANAGER, TEAM);
            return true;
        });
        cancel();
    }

    private void extend(int workingDays) {
        var form = new HashMap<String, Object>();
        form.put("roundNumber", round.number);
        form.put("change", "extended");
        form.put("newClosesOn", round.driver.dayAfterWorkingDays(workingDays));
        form.put("newClosesTime", "12:00");
        form.put("reasons", "The network was down for a day.");
        round.driver.as(MANAGER).start("change-round", form);
        round.driver.runDueJobs();
    }

    private void cancel() {
        round.driver
                .as(MANAGER)
                .start(
                        "change-round",
                        Map.of("roundNumber", round.number, "change", "cancelled", "reasons", "The money is gone."));
        round.driver.runDueJobs();
    }
}
