package org.spinout.process.registerenterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.process.transfercontract.TransferCase.TEAM;

import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.contract.Registration;
import org.spinout.contract.Transfers;
import org.spinout.process.transfercontract.TransferCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpinoutTest
class RegisterEnterpriseProcessTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Transfers transfers;

    @Test
    void registersASmallEnterpriseOnOneForm() {
        var one = TransferCase.small(application);

        one.complete(TEAM, "Activity_RecordRegistration", one.registration());

        assertThat(transfers.registration(one.number))
                .map(Registration::enterpriseName)
                .contains("Ripplez CIC");
        assertThat(one.openTasks()).doesNotContain("Activity_RecordRegistration", "Activity_RecordCareQuality");
    }
}
