package org.spinout.process.transferstaff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.process.transfercontract.TransferCase.OFFICER;

import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.contract.StaffTransfer;
import org.spinout.contract.Transfers;
import org.spinout.process.transfercontract.TransferCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpinoutTest
class TransferStaffProcessTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Transfers transfers;

    @Test
    void confirmsTheTransferOfASmallServiceOnOneForm() {
        var one = TransferCase.small(application);

        one.complete(OFFICER, "Activity_ConfirmSmallTransfer", one.smallTransfer());

        assertThat(transfers.staff(one.number)).map(StaffTransfer::transferring).contains(6);
        assertThat(one.openTasks()).doesNotContain("Activity_ConfirmSmallTransfer");
    }
}
