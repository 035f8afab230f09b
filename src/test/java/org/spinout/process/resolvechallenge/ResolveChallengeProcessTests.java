package org.spinout.process.resolvechallenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.correspondence.Notices;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.RouteToStage;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.ChallengeOutcome;
import org.spinout.proposal.Challenges;
import org.spinout.proposal.Holds;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class ResolveChallengeProcessTests {

    private static final String RESPOND = "Activity_RespondToChallenge";
    private static final String COMPLAINT = "Activity_AnswerComplaint";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Challenges challenges;

    @Autowired
    private Holds holds;

    @Autowired
    private Proposals proposals;

    @Autowired
    private DecisionRecord record;

    @Autowired
    private Notices notices;

    @Autowired
    private RuntimeService runtime;

    private ChallengeRoute route;
    private String number;

    /** Six nurses who write their business case. */
    @BeforeEach
    void anAcceptedCase() {
        route = new ChallengeRoute(beans);
        number = new RouteToStage(driver).acceptedCase(6, "500000", Map.of());
    }

    @Test
    void holdsTheCaseByOrderOfACourtAndTellsEverybody() {
        var challenge = route.orderOfCourt(number);

        assertThat(holds.find(challenge.number()).orElseThrow().byCourtOrder()).isTrue();
        assertThat(route.timers(number)).isNotEmpty().allMatch(Job::isSuspended);
        assertThat(route.ownTimers(number))
                .as("of the challenge itself")
                .isNotEmpty()
                .noneMatch(Job::isSuspended);
        assertThat(record.latest(number, "Hold after a challenge")
                        .orElseThrow()
                        .decision()
                        .outcome())
                .isEqualTo("held");
        assertThat(notices.about(number, "proposer"))
                .anyMatch(notice -> notice.subject().endsWith("is held"));
    }

    @Test
    void leavesNobodyAChoiceWhenACourtHasOrderedIt() {
        route.raise(number, "judicialReview");

        assertThatThrownBy(() -> route.record(number, "notHeld", true))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("must be held");
        assertThat(driver.openTasks(number)).contains(ChallengeRoute.RECORD);
    }

    @Test
    void liftsTheHoldAndMovesTheDatesOnWhenTheClaimIsSettled() {
        var due = duePartOfCase();
        var challenge = route.orderOfCourt(number);
        driver.moveClockByWorkingDays(8);
        route.respond(number, RESPOND);
        driver.moveClockByWorkingDays(2);

        route.decide(number, "lifted");

        assertThat(holds.isHeld(number)).isFalse();
        assertThat(challenges.get(challenge.number()).outcome()).isEqualTo(ChallengeOutcome.LIFTED);
        assertThat(duePartOfCase()).isEqualTo(beans.getBean(WorkingDays.class).due(due, 10));
        assertThat(record.latest(number, "Outcome of a challenge")
                        .orElseThrow()
                        .decision()
                        .user())
                .isEqualTo("boardChair");
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.CASE_IN_DRAFT);
    }

    @Test
    void keepsAHoldUntilTheCourtHasEndedItsOrder() {
        route.orderOfCourt(number);
        route.respond(number, RESPOND);
        var hasty = route.decision("lifted");
        hasty.put("orderEnded", "no");

        assertThatThrownBy(() -> driver.as("boardChair").complete(number, ChallengeRoute.DECIDE, hasty))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("discharged its order");

        assertThat(holds.isHeld(number)).isTrue();
        driver.moveClockByWorkingDays(400);
        assertThat(holds.isHeld(number))
                .as("after a year and a half of silence")
                .isTrue();
        assertThat(driver.openTasks(number)).contains(ChallengeRoute.DECIDE);
    }

    @Test
    void letsTheCaseGoOnMeanwhileWhereNobodyHoldsIt() {
        route.raise(number, "unionDispute");
        route.record(number, "notHeld", false);

        assertThat(holds.isHeld(number)).isFalse();
        assertThat(route.timers(number)).noneMatch(Job::isSuspended);
        route.respond(number, RESPOND);
        route.decide(number, "lifted");
        assertThat(challenges.of(number)).noneMatch(challenge -> challenge.isOpen());
    }

    @Test
    void takesAComplaintThatNobodyAnsweredToTheChair() {
        route.raise(number, "complaint");
        route.record(number, "notHeld", false);
        assertThat(driver.openTasks(number)).contains(COMPLAINT);

        driver.moveClockByWorkingDays(26);

        assertThat(driver.openTasks(number)).contains(ChallengeRoute.DECIDE).doesNotContain(COMPLAINT);
        assertThat(notices.of("boardChair", Set.of("boardChairs"), Set.of("b1001")))
                .anyMatch(notice -> notice.subject().contains("was not answered"));
    }

    @Test
    void takesTwoChallengesEachOnItsOwn() {
        route.orderOfCourt(number);
        route.raise(number, "complaint");
        route.record(number, "held", false);
        route.respond(number, RESPOND);

        route.decide(number, "lifted");
        assertThat(holds.isHeld(number)).as("by the other").isTrue();
        assertThat(route.timers(number)).allMatch(Job::isSuspended);

        route.respond(number, COMPLAINT);
        route.decide(number, "lifted");
        assertThat(holds.isHeld(number)).isFalse();
        assertThat(route.timers(number)).noneMatch(Job::isSuspended);
    }

    private Instant duePartOfCase() {
        return beans.getBean(TaskService.class)
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("develop-business-case")
                .list()
                .get(0)
                .getDueDate()
                .toInstant();
    }
}
