package org.spinout.process.renewevidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.contract.Transfers;
import org.spinout.correspondence.Notice;
import org.spinout.correspondence.Notices;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.movetransferdate.DateMoveDesk;
import org.spinout.process.samples.CaseDriver;
import org.spinout.process.samples.SampleTransferAnswers;
import org.spinout.process.transfercontract.TransferCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpinoutTest
class RenewEvidenceProcessTests {

    private static final String RENEW = "Activity_RenewEvidence";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Transfers transfers;

    @Autowired
    private WorkingDays days;

    private DateMoveDesk desk;
    private TransferCase one;
    private LocalDate planned;

    @BeforeEach
    void withEvidenceForAnEarlierDate() {
        desk = new DateMoveDesk(application);
        one = TransferCase.small(application);
        planned = days.plus(days.today().plusDays(40), 0);
        desk.plan(one.number, planned);
        one.complete(
                TransferCase.OFFICER,
                "Activity_ConfirmSmallTransfer",
                new SampleTransferAnswers(days.today()).smallTransfer(6));
        assertThat(one.openTasks()).doesNotContain(RENEW);
    }

    @Test
    void asksForWhatNoLongerHoldsAndTakesItUp() {
        desk.move(TransferCase.OFFICER, one.number, planned.plusDays(120));
        assertThat(one.openTasks()).contains(RENEW);

        one.complete(
                TransferCase.OFFICER,
                RENEW,
                Map.of(
                        "outcome", "renewed",
                        "liabilityInformationOn", CaseDriver.inWords(days.today()),
                        "reasons", "The list of 6 staff was sent again, file 7."));

        assertThat(transfers.staff(one.number).orElseThrow().liabilityInformationOn())
                .isEqualTo(days.today());
        assertThat(transfers.staff(one.number).orElseThrow().consultedOn()).isNotNull();
        assertThat(one.openTasks()).doesNotContain(RENEW);
    }

    @Test
    void letsEvidenceStandWithReasons() {
        desk.move(TransferCase.OFFICER, one.number, planned.plusDays(120));
        var given = transfers.staff(one.number).orElseThrow();

        one.complete(
                TransferCase.OFFICER,
                RENEW,
                Map.of("outcome", "stillHolds", "reasons", "Nobody has joined or left since."));

        assertThat(transfers.staff(one.number)).contains(given);
        assertThat(one.openTasks()).doesNotContain(RENEW);
    }

    @Test
    void asksNoMoreWhenTheDateComesBack() {
        desk.move(TransferCase.OFFICER, one.number, planned.plusDays(120));

        desk.move(TransferCase.OFFICER, one.number, planned);

        assertThat(one.openTasks()).doesNotContain(RENEW);
    }

    @Test
    void asksOnceAfterSeveralMoves() {
        desk.move(TransferCase.OFFICER, one.number, planned.plusDays(120));
        desk.move(TransferCase.OFFICER, one.number, planned.plusDays(200));

        assertThat(one.openTasks()).containsOnlyOnce(RENEW);
    }

    @Test
    void endsOnTheDayOfTransferAndSaysThatNothingWasGiven() {
        desk.move(TransferCase.OFFICER, one.number, planned.plusDays(120));

        one.driver.moveClockTo(
                planned.plusDays(121).atTime(1, 0).atZone(WorkingDays.LONDON).toInstant());

        assertThat(one.openTasks()).doesNotContain(RENEW);
        assertThat(application.getBean(Notices.class).about(one.number, TransferCase.OFFICER))
                .extracting(Notice::subject)
                .contains("Evidence was not given again");
    }

    @Test
    void remembersWhatWasGivenAgainAtTheNextMove() {
        one.complete(TransferCase.TEAM, "Activity_RecordRegistration", one.registration());
        desk.move(TransferCase.OFFICER, one.number, planned.plusDays(340));
        one.driver.moveClockByWorkingDays(30);
        one.complete(
                TransferCase.OFFICER,
                RENEW,
                Map.of(
                        "outcome", "renewed",
                        "insuranceOn", CaseDriver.inWords(days.today()),
                        "reasons", "A new certificate is on file."));

        desk.ask(TransferCase.OFFICER, one.number, planned.plusDays(350));

        assertThat(desk.shown(one.number, "staleRows"))
                .contains("Employee liability information")
                .doesNotContain("Insurance of the enterprise");
    }
}
