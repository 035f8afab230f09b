package org.spinout.process.awardfunding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.awardfunding.AwardCase.FUND_MANAGER;
import static org.spinout.process.awardfunding.AwardCase.TEAM;
import static org.spinout.process.awardfunding.AwardForms.acceptAll;
import static org.spinout.process.awardfunding.AwardForms.acceptPart;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.fund.AwardState;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An award that a round has allocated: its money is set aside, and its team is yet to be told. */
@SpinoutTest
class RoundAwardsTests {

    private static final String ROUND = "FR-2026-77";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RoundAwards roundAwards;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    private AwardCase one;
    private String deployment;

    @BeforeEach
    void allocate() {
        one = AwardCase.accepted(application);
        one.allocated("30000");
        deployment = repository
                .createDeployment()
                .addModelInstance("waiting-round.bpmn", aRoundWithAReserveList())
                .deploy()
                .getId();
        runtime.startProcessInstanceByKey("waiting-round", ROUND);
    }

    @AfterEach
    void takeTheRoundAway() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void sendsTheTeamItsOfferAndGoesOnAsAnyOtherAward() {
        begin();

        assertThat(one.openTasks()).containsExactly("Activity_RespondToOffer");
        assertThat(one.variable("offerText")).asString().contains("£30,000.00", "Publish what you learn", "It ranks");
        one.complete(TEAM, "Activity_RespondToOffer", acceptAll());
        one.complete(FUND_MANAGER, "Activity_SignAgreement", one.agreement("12000"));
        assertThat(one.money().committed()).isEqualTo(Money.ofPounds("30000"));
        assertThat(roundHasHeard()).isFalse();
    }

    @Test
    void tellsTheRoundWhenNobodyAnswers() {
        begin();

        one.driver.moveClockByWorkingDays(21);

        assertThat(one.end()).isEqualTo("Event_Expired");
        assertThat(one.award().state()).isEqualTo(AwardState.EXPIRED);
        assertThat(roundHasHeard()).isTrue();
    }

    @Test
    void tellsTheRoundWhenTheOfferIsDeclined() {
        begin();

        one.complete(TEAM, "Activity_RespondToOffer", Map.of("outcome", "declined", "reasons", "We borrow elsewhere."));

        assertThat(roundHasHeard()).isTrue();
    }

    @Test
    void tellsTheRoundOfThePartNobodyTook() {
        begin();

        one.complete(TEAM, "Activity_RespondToOffer", acceptPart("20000"));

        assertThat(roundHasHeard()).isTrue();
    }

    @Test
    void refusesAnAwardThatIsNotOnOffer() {
        one.awards().decline(one.award().number());

        assertThatThrownBy(this::begin).isInstanceOf(Refusal.Conflict.class).hasMessageContaining("is declined");

        assertThat(one.openTasks()).isEmpty();
    }

    private void begin() {
        roundAwards.begin(one.award().number(), ROUND, "Publish what you learn", "It ranks third of forty.");
    }

    private boolean roundHasHeard() {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(ROUND)
                        .count()
                == 0;
    }

    private static org.camunda.bpm.model.bpmn.BpmnModelInstance aRoundWithAReserveList() {
        return Bpmn.createExecutableProcess("waiting-round")
                .name("A round with a reserve list")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .intermediateCatchEvent("Event_OfferFreed")
                .message(AwardFunding.OFFER_FREED)
                .endEvent()
                .done();
    }
}
