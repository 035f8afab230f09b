package org.spinout.process.resolvechallenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
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

/** A council awards the contract of a service that a PCT hosts, so it is the council that reviews representations. */
@SpinoutTest
class ReviewRepresentationProcessTests {

    private static final String COUNCIL = "b1003";
    private static final String AWARDS = "awardsForTheCouncil";
    private static final String REVIEW = "Activity_ReviewRepresentation";
    private static final String REFERRAL = "Activity_NoteReferral";
    private static final String DECIDE = "Activity_DecideAfterReview";

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
    private DecisionRecord decisions;

    @Autowired
    private IdentityService identity;

    private ChallengeRoute route;
    private String number;

    @BeforeEach
    void aCaseThatACouncilCommissions() {
        route = new ChallengeRoute(beans);
        number = new RouteToStage(driver).acceptedCase(6, "500000", Map.of());
        proposals.withCommissioner(number, COUNCIL);
        if (identity.createUserQuery().userId(AWARDS).count() == 0) {
            identity.saveUser(identity.newUser(AWARDS));
            identity.createMembership(AWARDS, "commissioners");
            identity.createTenantUserMembership(COUNCIL, AWARDS);
        }
    }

    @Test
    void isReviewedByWhoeverAwardsAndNotByTheHost() {
        raise("06/11/2025", "19/11/2025");

        assertThat(driver.as("sponsor").sees(number, REVIEW)).isFalse();
        assertThat(driver.as("commissioner").sees(number, REVIEW))
                .as("a commissioner of another body")
                .isFalse();
        driver.as(AWARDS).complete(number, REVIEW, route.review("lifted"));

        var review = decisions.latest(number, "Review of a representation").orElseThrow();
        assertThat(review.decision().bodyId()).isEqualTo(COUNCIL);
        assertThat(review.decision().role()).isEqualTo("commissioners");
        assertThat(driver.as("sponsor").sees(number, REFERRAL)).isFalse();
    }

    @Test
    void decidesAfterThePanelsTimeWhileTheCaseIsHeld() {
        raise("06/11/2025", "19/11/2025");
        driver.as(AWARDS).complete(number, REVIEW, route.review("lifted"));
        assertThat(holds.isHeld(number)).isTrue();

        driver.moveClockByWorkingDays(6);

        assertThat(driver.openTasks(number))
                .as("a hold does not stop its clock")
                .contains(DECIDE);
        assertThat(driver.openTasks(number)).as("nobody else decides").doesNotContain(ChallengeRoute.DECIDE);
        driver.as(AWARDS).complete(number, DECIDE, route.decision("lifted"));
        var closed = challenges.of(number).get(0);
        assertThat(closed.outcome()).isEqualTo(ChallengeOutcome.LIFTED);
        assertThat(closed.reasons()).isEqualTo("Settled out of court.");
        assertThat(holds.isHeld(number)).isFalse();
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.CASE_IN_DRAFT);
    }

    @Test
    void hearsThePanel() {
        raise("06/11/2025", "19/11/2025");
        driver.as(AWARDS).complete(number, REVIEW, route.review("lifted"));
        driver.as(AWARDS).complete(number, REFERRAL, Map.of("referredOn", route.today()));
        var advice =
                Map.of("outcome", "breached", "reasons", "Criteria were not published.", "advisedOn", route.today());
        driver.as(AWARDS).complete(number, "Activity_RecordPanelAdvice", advice);

        var task = driver.as(AWARDS).theTask(number, DECIDE).getId();
        assertThat((String) beans.getBean(TaskService.class).getVariable(task, "responseText"))
                .contains("did not comply")
                .contains("We looked again.");
    }

    @Test
    void mayRefuseALateRepresentationForThat() {
        raise("06/11/2025", "20/11/2025");

        driver.as(AWARDS).complete(number, REVIEW, refusal());

        assertThat(driver.openTasks(number)).as("no Panel, no chair").doesNotContain(REFERRAL, DECIDE);
        assertThat(challenges.of(number).get(0).outcome()).isEqualTo(ChallengeOutcome.REFUSED);
        var decision = decisions
                .latest(number, "Review of a representation")
                .orElseThrow()
                .decision();
        assertThat(decision.outcome()).isEqualTo("refused");
        assertThat(decision.reasonCode()).isEqualTo("late");
        assertThat(holds.isHeld(number)).isFalse();
    }

    @Test
    void mayHearALateRepresentationAllTheSame() {
        raise("06/11/2025", "20/11/2025");
        var task = driver.as(AWARDS).theTask(number, REVIEW).getId();
        assertThat((String) beans.getBean(TaskService.class).getVariable(task, "challengeText"))
                .contains("**Late.**")
                .contains("19 November 2025");

        driver.as(AWARDS).complete(number, REVIEW, route.review("lifted"));

        assertThat(driver.openTasks(number)).contains(REFERRAL);
    }

    @Test
    void refusesNothingAsLateThatCameInTime() {
        raise("06/11/2025", "19/11/2025");

        assertThatThrownBy(() -> driver.as(AWARDS).complete(number, REVIEW, refusal()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Only a representation that came after its last day");
        assertThat(challenges.of(number).get(0).isOpen()).isTrue();
        assertThat(holds.isHeld(number)).isTrue();
    }

    @Test
    void tellsWhoeverAwardsWhyACaseCannotBeginAgain() {
        raise("06/11/2025", "19/11/2025");

        assertThatThrownBy(() -> driver.as(AWARDS).complete(number, REVIEW, route.review("restarted")))
                .hasMessageContaining("has not got past its business case");

        assertThat(driver.as(AWARDS).sees(number, REVIEW)).isTrue();
        assertThat(challenges.of(number).get(0).isOpen()).isTrue();
    }

    @Test
    void endsTheCaseWhoseAwardIsGivenUp() {
        raise("06/11/2025", "19/11/2025");

        driver.as(AWARDS).complete(number, REVIEW, route.review("ended"));

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.ABANDONED);
        assertThat(challenges.of(number).get(0).outcome()).isEqualTo(ChallengeOutcome.ENDED);
        assertThat(running()).isZero();
    }

    @Test
    void endsWithACaseThatIsWithdrawn() {
        raise("06/11/2025", "19/11/2025");

        new RouteToStage(driver).withdraw(number, "teamDecided", "We cannot wait for a review.");

        assertThat(challenges.of(number).get(0).outcome()).isEqualTo(ChallengeOutcome.OVERTAKEN);
        assertThat(running()).isZero();
    }

    /** What runs of challenge and review. */
    private long running() {
        return beans.getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKeyIn(ResolveChallenge.OWN_TIME.toArray(String[]::new))
                .count();
    }

    private Map<String, Object> refusal() {
        var fields = route.review("refused");
        fields.put("reasonCode", "late");
        return fields;
    }

    private void raise(String notice, String received) {
        driver.as("sponsor").start("raise-challenge", route.representation(number, notice, received));
        route.record(number, "held", false);
    }
}
