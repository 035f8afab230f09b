package org.spinout.process.lookintoenterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.EnterpriseCase.COMMISSIONER;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.EnterpriseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpinoutTest
class LookIntoEnterpriseProcessTests {

    @Autowired
    private ApplicationContext application;

    private EnterpriseCase one;

    @BeforeEach
    void beginALook() {
        one = EnterpriseCase.launched(application).look("The year ended with a loss.");
    }

    @Test
    void isNoted() {
        decide(Map.of("outcome", "noted", "reasons", "A loss was planned for the first year."));

        assertThat(one.endOf("look-into-enterprise")).isEqualTo("Event_LookNoted");
    }

    @Test
    void asksForAPlanUntilItIsGood() {
        decide(Map.of("outcome", "actionPlan", "reasons", "How do you break even?"));
        one.complete(one.officer, "Activity_WritePlan", Map.of("plan", "We work harder."));
        one.complete(
                COMMISSIONER, "Activity_JudgePlan", Map.of("outcome", "returned", "reasons", "In figures, please."));
        one.complete(one.officer, "Activity_WritePlan", Map.of("plan", "One post fewer from May saves £31,000."));

        one.complete(COMMISSIONER, "Activity_JudgePlan", Map.of("outcome", "agreed"));

        assertThat(one.endOf("look-into-enterprise")).isEqualTo("Event_PlanAgreed");
        assertThat(one.instancesOf("write-action-plan")).hasSize(2);
    }

    @Test
    void refusesNoticeShorterThanTheContractAsks() {
        assertThatThrownBy(() -> decide(notice(5))).hasMessageContaining("6 months' notice");
        assertThat(one.openTasks()).containsExactly("Activity_DecideLook");
    }

    @Test
    void endsTheContractWhenTheNoticeIsOver() {
        decide(notice(7));
        assertThat(one.openTasks()).isEmpty();

        one.moveTo(one.launchedOn.plusMonths(7).plusDays(1));

        assertThat(one.endOf("look-into-enterprise")).isEqualTo("Event_NoticeGiven");
        assertThat(one.openTasks()).containsExactly("Activity_NameSuccessor");
        assertThat(one.endOf("sustain-enterprise")).isEqualTo("null");
    }

    @Test
    void lapsesWhereNobodyLooks() {
        one.moveByWorkingDays(61);

        assertThat(one.instancesOf("look-into-enterprise").get(0).getEndActivityId())
                .isEqualTo("Event_LookLapsed");
    }

    private Map<String, Object> notice(int months) {
        return Map.of(
                "outcome",
                "notice",
                "noticeEndsOn",
                one.inForms(one.launchedOn.plusMonths(months)),
                "reasonCode",
                "money",
                "reasons",
                "It is not safe.");
    }

    private void decide(Map<String, Object> decision) {
        one.complete(COMMISSIONER, "Activity_DecideLook", decision);
    }
}
