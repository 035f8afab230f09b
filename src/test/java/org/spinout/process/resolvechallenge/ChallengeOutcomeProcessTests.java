package org.spinout.process.resolvechallenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.board.AgendaItems;
import org.spinout.process.BoardRoute;
import org.spinout.process.RouteToStage;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.ChallengeOutcome;
import org.spinout.proposal.Challenges;
import org.spinout.proposal.Holds;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** How challenges end: by a review, with the case, or in a new beginning. */
@SpinoutTest
class ChallengeOutcomeProcessTests {

    private static final String RESPOND = "Activity_RespondToChallenge";
    private static final String REVIEW = "Activity_ReviewRepresentation";
    private static final String REFERRAL = "Activity_NoteReferral";

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
    void waitsFiveWorkingDaysForThePanelAfterAReview() {
        review("lifted");
        assertThat(driver.openTasks(number)).contains(REFERRAL);

        driver.moveClockByWorkingDays(4);
        assertThat(driver.openTasks(number)).contains(REFERRAL);
        driver.moveClockByWorkingDays(2);

        assertThat(driver.openTasks(number)).contains(ChallengeRoute.DECIDE).doesNotContain(REFERRAL);
        assertThat(holds.isHeld(number)).as("until the chair lifts it").isTrue();
        route.decide(number, "lifted");
        assertThat(holds.isHeld(number)).isFalse();
    }

    @Test
    void hearsThePanel() {
        review("lifted");
        driver.as("sponsor").complete(number, REFERRAL, Map.of("referredOn", route.today()));
        driver.moveClockByWorkingDays(30);
        driver.as("sponsor")
                .complete(
                        number,
                        "Activity_RecordPanelAdvice",
                        Map.of(
                                "outcome",
                                "breached",
                                "reasons",
                                "Criteria were not published.",
                                "advisedOn",
                                route.today()));

        assertThat(driver.openTasks(number)).contains(ChallengeRoute.DECIDE);
        assertThat((String) runtime.getVariable(instance(), "responseText")).contains("did not comply");
    }

    @Test
    void endsTheCaseThatIsGivenUpInAReview() {
        review("ended");

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.ABANDONED);
        assertThat(driver.openTasks(number)).isEmpty();
        assertThat(challenges.of(number).get(0).outcome()).isEqualTo(ChallengeOutcome.ENDED);
    }

    @Test
    void endsEverythingThatRunsForTheCase() {
        route.orderOfCourt(number);
        route.respond(number, RESPOND);
        var other = route.raise(number, "complaint");
        route.record(number, "held", false);

        route.decide(number, "ended");

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.ABANDONED);
        assertThat(driver.openTasks(number)).isEmpty();
        assertThat(challenges.get(other.number()).outcome()).isEqualTo(ChallengeOutcome.OVERTAKEN);
        assertThat(holds.isHeld(number)).isFalse();
    }

    @Test
    void endsWithACaseThatIsWithdrawnWhileItIsHeld() {
        var challenge = route.orderOfCourt(number);

        new RouteToStage(driver).withdraw(number, "teamDecided", "We cannot wait for a court.");

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.WITHDRAWN);
        assertThat(driver.openTasks(number)).isEmpty();
        assertThat(challenges.get(challenge.number()).outcome()).isEqualTo(ChallengeOutcome.OVERTAKEN);
        assertThat(holds.isHeld(number)).isFalse();
    }

    @Test
    void restartsNothingBeforeThereIsSomethingToGoBackFrom() {
        route.orderOfCourt(number);
        route.respond(number, RESPOND);

        assertThatThrownBy(() -> route.decide(number, "restarted"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has not got past its business case");
        assertThat(holds.isHeld(number)).isTrue();
    }

    /** As a case of a release before this one, whose spine has no way back. */
    @Test
    void saysSoWhereTheRouteKnowsNoWayBack() {
        number = new BoardRoute(beans).caseWaiting("Old route");
        route.orderOfCourt(number);
        route.respond(number, RESPOND);

        assertThatThrownBy(() -> route.decide(number, "restarted"))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("older model of the route");
        assertThat(driver.openTasks(number)).contains(ChallengeRoute.DECIDE);
        route.decide(number, "lifted");
        assertThat(holds.isHeld(number)).isFalse();
    }

    @Test
    void takesACaseFromTheAgendaBackToItsOptionsAppraisal() {
        var stage = new RouteToStage(driver);
        stage.sendSmallCase(number, false);
        new BoardRoute(beans).sendPaper(number);
        route.orderOfCourt(number);
        route.respond(number, RESPOND);

        route.decide(number, "restarted");

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.CASE_IN_DRAFT);
        assertThat(driver.openTasks(number))
                .containsExactly("Activity_OutlineMoneyAndForm", "Activity_OutlineServiceAndPeople");
        assertThat(beans.getBean(AgendaItems.class).ofCase(number))
                .extracting(item -> item.state().name())
                .containsExactly("WITHDRAWN");
        stage.sendSmallCase(number, false);
        assertThat(driver.openTasks(number)).containsExactly("Activity_PrepareBoardPaper");
    }

    @Test
    void showsTheChairAllThatFitsOfLongAnswers() {
        var report = route.report(number, "other");
        report.put("subject", "s".repeat(3000));
        driver.as("sponsor").start("raise-challenge", report);
        driver.as("boardSecretary")
                .complete(
                        number,
                        ChallengeRoute.RECORD,
                        Map.of(
                                "courtOrder",
                                "no",
                                "outcome",
                                "held",
                                "undertaking",
                                "u".repeat(800),
                                "reasons",
                                "r".repeat(3000)));
        driver.as("sponsor")
                .complete(number, RESPOND, Map.of("response", "a".repeat(3700), "respondedOn", route.today()));

        assertThat((String) runtime.getVariable(instance(), "responseText")).contains("a".repeat(3700));
        assertThat((String) runtime.getVariable(instance(), "holdText")).contains("u".repeat(700));
    }

    private void review(String outcome) {
        route.raise(number, "psrRepresentation");
        route.record(number, "held", false);
        driver.as("sponsor").complete(number, REVIEW, route.review(outcome));
    }

    private String instance() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(ResolveChallenge.PROCESS)
                .singleResult()
                .getId();
    }
}
