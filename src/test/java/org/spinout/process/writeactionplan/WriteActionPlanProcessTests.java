package org.spinout.process.writeactionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.process.EnterpriseCase.COMMISSIONER;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.EnterpriseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpinoutTest
class WriteActionPlanProcessTests {

    @Autowired
    private ApplicationContext application;

    @Test
    void isForTheOfficersAlone() {
        var one = asked();

        assertThat(one.instancesOf("write-action-plan").get(0).getTenantId()).isEqualTo(one.body);
        assertThat(one.driver.as(COMMISSIONER).sees(one.number, "Activity_WritePlan"))
                .isFalse();
    }

    @Test
    void goesBackToTheCommissionerEmptyWhereNothingIsWritten() {
        var one = asked();

        one.moveByWorkingDays(41);

        assertThat(one.endOf("write-action-plan")).isEqualTo("Event_NoPlan");
        assertThat(one.openTasks()).contains("Activity_JudgePlan");
    }

    private EnterpriseCase asked() {
        var one = EnterpriseCase.launched(application).look("Two returns in a row did not come.");
        return one.complete(
                COMMISSIONER, "Activity_DecideLook", Map.of("outcome", "actionPlan", "reasons", "Who writes them?"));
    }
}
