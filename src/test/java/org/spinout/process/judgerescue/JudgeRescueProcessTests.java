package org.spinout.process.judgerescue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.process.EnterpriseCase.COMMISSIONER;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.EnterpriseCase;
import org.spinout.record.DecisionRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpinoutTest
class JudgeRescueProcessTests {

    @Autowired
    private ApplicationContext application;

    @Test
    void isJudgedInTheBodyOfTheCommissionerAndRecorded() {
        var one = EnterpriseCase.launched(application).warn(COMMISSIONER);
        one.complete(
                one.officer,
                "Activity_PlanRescue",
                Map.of(
                        "outcome", "rescuePlan",
                        "rescuePlan", "A loan from a member.",
                        "rescueReviewOn", one.inForms(one.today().plusDays(15)),
                        "reasons", "It is signed."));
        assertThat(one.instancesOf("judge-rescue").get(0).getTenantId()).isEqualTo(EnterpriseCase.COMMISSIONING_BODY);

        one.complete(COMMISSIONER, "Activity_JudgeRescue", Map.of("outcome", "supported", "reasons", "It is enough."));

        assertThat(one.endOf("judge-rescue")).isEqualTo("Event_RescueJudged");
        assertThat(one.bean(DecisionRecord.class)
                        .latest(one.number, "Judgement of a rescue")
                        .orElseThrow()
                        .decision()
                        .outcome())
                .isEqualTo("supported");
    }
}
