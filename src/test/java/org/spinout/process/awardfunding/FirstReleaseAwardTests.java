package org.spinout.process.awardfunding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.process.awardfunding.AwardCase.FUND_MANAGER;
import static org.spinout.process.awardfunding.AwardCase.TEAM;
import static org.spinout.process.awardfunding.AwardForms.evidence;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.fund.Aid;
import org.spinout.fund.AwardState;
import org.spinout.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An award that runs on the model of release 0.1, with the beans and forms of today. */
@SpinoutTest
class FirstReleaseAwardTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Aid aid;

    private AwardCase one;
    private String deployment;

    @BeforeEach
    void beginOnTheOldModel() {
        deployment = repository
                .createDeployment()
                .addClasspathResource("fixtures/award-funding-0.1.bpmn")
                .deploy()
                .getId();
        one = AwardCase.accepted(application).offered();
    }

    @AfterEach
    void takeTheOldModelAway() {
        // Deleting the definition itself makes the model of today the one that messages start again.
        var old = repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .singleResult();
        repository.deleteProcessDefinitions().byIds(old.getId()).cascade().delete();
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void isTakenAgreedAndPaidAsItBegan() {
        one.complete(TEAM, "Activity_RespondToOffer", Map.of("outcome", "accepted", "termsAccepted", true));
        one.complete(FUND_MANAGER, "Activity_SignAgreement", one.agreement("12000"));
        one.complete(TEAM, "Activity_GiveMilestoneEvidence", evidence());
        one.complete(FUND_MANAGER, "Activity_ApproveMilestone", Map.of("outcome", "approved"));
        one.driver.runDueJobs();

        assertThat(one.end()).isEqualTo("Event_Closed");
        assertThat(one.money().paid()).isEqualTo(Money.ofPounds("12000"));
        assertThat(one.openTasks()).isEmpty();
        assertThat(aid.of(one.award().number())).isEmpty();
    }

    @Test
    void isTakenInPart() {
        one.complete(
                TEAM,
                "Activity_RespondToOffer",
                Map.of(
                        "outcome",
                        "acceptedInPart",
                        "acceptedPounds",
                        "20000",
                        "termsAccepted",
                        true,
                        "reasons",
                        "Cheaper premises."));

        assertThat(one.openTasks()).containsExactly("Activity_RetestViability");
        assertThat(one.money().reserved()).isEqualTo(Money.ofPounds("20000"));
    }

    @Test
    void lapsesAndIsDeclinedAsBefore() {
        one.driver.moveClockByWorkingDays(21);

        assertThat(one.end()).isEqualTo("Event_Expired");
        assertThat(one.award().state()).isEqualTo(AwardState.EXPIRED);
    }
}
