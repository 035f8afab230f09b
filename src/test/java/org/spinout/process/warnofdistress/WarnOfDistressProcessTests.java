package org.spinout.process.warnofdistress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.EnterpriseCase.COMMISSIONER;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.enterprise.DistressWarnings;
import org.spinout.process.EnterpriseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpinoutTest
class WarnOfDistressProcessTests {

    @Autowired
    private ApplicationContext application;

    @Test
    void isForOfficersAndTheirCommissioner() {
        var byOfficer = EnterpriseCase.launched(application);
        byOfficer.warn(byOfficer.officer);
        assertThat(byOfficer.openTasks()).containsExactly("Activity_PlanRescue");
        assertThat(byOfficer.instancesOf("warn-of-distress").get(0).getTenantId())
                .isEqualTo(byOfficer.body);

        var byCommissioner = EnterpriseCase.launched(application).warn(COMMISSIONER);
        assertThat(byCommissioner.openTasks()).containsExactly("Activity_PlanRescue");
        assertThat(byCommissioner.bean(DistressWarnings.class).open(byCommissioner.number))
                .isPresent();
    }

    @Test
    void refusesTheOfficerOfAnotherEnterpriseInTheWordsForAnUnknownCase() {
        var one = EnterpriseCase.launched(application);
        var other = EnterpriseCase.launched(application);

        assertThatThrownBy(() -> one.warn(other.officer)).hasMessageContaining("You do not act for an enterprise");
        assertThatThrownBy(() -> one.driver
                        .as(other.officer)
                        .start(
                                "warn-of-distress",
                                Map.of(
                                        "caseNumber", "SP-1999-0001",
                                        "cashCoverWeeks", 0,
                                        "debtsPounds", "1",
                                        "staffAtRisk", 1,
                                        "whatHappened", "x")))
                .hasMessageContaining("You do not act for an enterprise");
        assertThat(one.openTasks()).isEmpty();
    }

    @Test
    void refusesASecondWarningWhileOneIsOpen() {
        var one = EnterpriseCase.launched(application).warn(COMMISSIONER);

        assertThatThrownBy(() -> one.warn(one.officer)).hasMessageContaining("open already");
        assertThat(one.openTasks()).containsExactly("Activity_PlanRescue");
    }

    @Test
    void isRaisedByAReturnThatShowsTooLittleCash() {
        var one = EnterpriseCase.launched(application);
        one.moveTo(one.day("nextReturnOn"));

        one.complete(
                one.officer,
                "Activity_ReportPerformance",
                Map.of("figure1", "95", "figure2", "2", "cashCoverWeeks", 5));

        assertThat(one.openTasks()).containsExactlyInAnyOrder("Activity_PlanRescue", "Activity_ReviewReturn");
    }
}
