package org.spinout.process.transfercontract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.transfercontract.TransferCase.COMMISSIONER;
import static org.spinout.process.transfercontract.TransferCase.OFFICER;
import static org.spinout.process.transfercontract.TransferCase.TEAM;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.contract.TransferEnd;
import org.spinout.contract.Transfers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpinoutTest
class TransferContractProcessTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Transfers transfers;

    @Test
    void takesASmallServiceLiveInSixTasks() {
        var one = TransferCase.small(application);
        assertThat(one.openTasks())
                .containsExactly("Activity_ConfirmSmallTransfer", "Activity_RecordRegistration", "Activity_SetTerms");
        one.complete(TEAM, "Activity_RecordRegistration", one.registration());
        one.complete(OFFICER, "Activity_ConfirmSmallTransfer", one.smallTransfer());
        one.contractSigned();

        one.complete(OFFICER, "Activity_DecideGoLive", one.live());

        assertThat(one.isOver()).isTrue();
        assertThat(one.variable("transferOutcome")).isEqualTo("live");
        assertThat(one.driver.finishedTasks(one.number)).isEqualTo(6);
        assertThat(one.transfer().end()).extracting(TransferEnd::outcome).isEqualTo(TransferEnd.Outcome.LIVE);
    }

    @Test
    void takesALargerServiceThroughEveryTrackAndShadowRunning() {
        var one = TransferCase.standard(application);
        one.stages().registerRegulated("Your Healthcare CIC");
        one.stages().transferStaff(0);
        one.complete(OFFICER, "Activity_SecurePensions", one.stages().pensions("nhsPensionScheme"));
        one.complete(OFFICER, "Activity_AgreeAssets", one.assets());
        one.contractSigned();
        one.complete(OFFICER, "Activity_SetExitCriteria", one.exitCriteria());
        assertThat(one.openTasks()).containsExactly("Activity_ReportShadowRunning");
        one.complete(TEAM, "Activity_ReportShadowRunning", one.shadowRunning("notMet"));
        one.complete(TEAM, "Activity_ReportShadowRunning", one.shadowRunning("met"));

        one.complete(
                OFFICER,
                "Activity_DecideGoLive",
                Map.of("outcome", "partlyLive", "goLiveOn", one.live().get("goLiveOn"), "serviceLines", "Podiatry"));

        assertThat(one.variable("transferOutcome")).isEqualTo("partlyLive");
        assertThat(transfers.staff(one.number).orElseThrow().transferring()).isEqualTo(547);
        assertThat(transfers.registration(one.number).orElseThrow().cqcRegistrationNumber())
                .isEqualTo("1-248538073");
    }

    @Test
    void refusesToGoLiveAgainstAHardStopAndSaysWhich() {
        var one = TransferCase.small(application);
        one.complete(TEAM, "Activity_RecordRegistration", one.registration());
        var late = one.smallTransfer();
        late.put("liabilityInformationOn", one.live().get("goLiveOn"));
        one.complete(OFFICER, "Activity_ConfirmSmallTransfer", late);
        one.contractSigned();
        assertThat(one.variable("outstanding")).asString().contains("at least 28 days before the transfer");

        assertThatThrownBy(() -> one.complete(OFFICER, "Activity_DecideGoLive", one.live()))
                .hasStackTraceContaining("at least 28 days before the transfer");

        assertThat(one.openTasks()).containsExactly("Activity_DecideGoLive");
        assertThat(one.transfer().end()).isNull();
    }

    @Test
    void opensAgainOnNotYetWhatIsNamed() {
        var one = TransferCase.small(application);
        one.complete(TEAM, "Activity_RecordRegistration", one.registration());
        one.complete(OFFICER, "Activity_ConfirmSmallTransfer", one.smallTransfer());
        one.contractSigned();

        one.complete(
                OFFICER,
                "Activity_DecideGoLive",
                Map.of("outcome", "notYet", "missing", "The laptops are not here.", "reopenAssets", true));

        assertThat(one.openTasks()).containsExactly("Activity_ConfirmSmallTransfer");
        one.complete(OFFICER, "Activity_ConfirmSmallTransfer", one.smallTransfer());
        assertThat(one.openTasks()).containsExactly("Activity_DecideGoLive");
    }

    @Test
    void callsATransferOffWithReasons() {
        var one = TransferCase.small(application);
        one.complete(TEAM, "Activity_RecordRegistration", one.registration());
        one.complete(OFFICER, "Activity_ConfirmSmallTransfer", one.smallTransfer());
        one.contractSigned();

        one.complete(
                OFFICER,
                "Activity_DecideGoLive",
                Map.of("outcome", "calledOff", "reasonCode", "legalChallenge", "reasons", "The court has ordered it."));

        assertThat(one.isOver()).isTrue();
        assertThat(one.variable("transferOutcome")).isEqualTo("calledOff");
        assertThat(one.transfer().end()).extracting(TransferEnd::reasons).isEqualTo("The court has ordered it.");
    }

    @Test
    void asksForADecisionWhenNoContractComesInTime() {
        var one = TransferCase.small(application);
        one.complete(TEAM, "Activity_RecordRegistration", one.registration());
        one.complete(OFFICER, "Activity_ConfirmSmallTransfer", one.smallTransfer());

        one.driver.moveClockByWorkingDays(121);

        assertThat(one.openTasks()).containsExactly("Activity_DecideGoLive");
        assertThat(one.variable("outstanding")).asString().contains("The contract is not signed");
        one.complete(OFFICER, "Activity_DecideGoLive", Map.of("outcome", "notYet", "missing", "The contract."));
        assertThat(one.openTasks()).containsExactly("Activity_SetTerms");
        assertThat(one.driver.as(COMMISSIONER).sees(one.number, "Activity_SetTerms"))
                .isTrue();
    }

    @Test
    void variesASignedContractThatIsNotRightYet() {
        var one = TransferCase.small(application);
        one.complete(TEAM, "Activity_RecordRegistration", one.registration());
        one.complete(OFFICER, "Activity_ConfirmSmallTransfer", one.smallTransfer());
        one.contractSigned();

        one.complete(
                OFFICER,
                "Activity_DecideGoLive",
                Map.of("outcome", "notYet", "missing", "Four years, not five.", "reopenContract", true));
        assertThat(one.openTasks()).containsExactly("Activity_SetTerms");
        assertThat(transfers.contract(one.number)).isPresent();
        one.complete(COMMISSIONER, "Activity_SetTerms", one.terms(4))
                .complete(TEAM, "Activity_SignContract", Map.of("outcome", "signed", "authorised", true))
                .complete(COMMISSIONER, "Activity_CountersignContract", one.countersigned());

        assertThat(transfers.contract(one.number).orElseThrow().years()).isEqualTo(4);
        assertThat(one.openTasks()).containsExactly("Activity_DecideGoLive");
    }
}
