package org.spinout.process.transfercontract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.transfercontract.TransferCase.COMMISSIONER;
import static org.spinout.process.transfercontract.TransferCase.OFFICER;
import static org.spinout.process.transfercontract.TransferCase.TEAM;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.contract.BelowLegalMinimum;
import org.spinout.contract.DateMoveReason;
import org.spinout.contract.GoLives;
import org.spinout.contract.PlannedDate;
import org.spinout.contract.TransferDates;
import org.spinout.contract.TransferEnd;
import org.spinout.correspondence.Notice;
import org.spinout.correspondence.Notices;
import org.spinout.process.movetransferdate.DateMoveDesk;
import org.spinout.process.samples.CaseDriver;
import org.spinout.record.DecisionRecord;
import org.spinout.shared.Days;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A go-live decided for another day than the planned one. */
@SpinoutTest
class DecidedDayProcessTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TransferDates dates;

    @Autowired
    private GoLives goLives;

    @Autowired
    private DecisionRecord record;

    @Autowired
    private Notices notices;

    private DateMoveDesk desk;

    @BeforeEach
    void sitDown() {
        desk = new DateMoveDesk(application);
    }

    @Test
    void movesThePlannedDateWithItsRecordNoticeAndEvidence() {
        var one = ready(300, -30);
        var day = one.today().plusDays(100);
        assertThat(one.variable("outstanding"))
                .asString()
                .contains("planned for **" + Days.inWords(one.today().plusDays(300)) + "**");

        decide(one, day);

        assertThat(dates.current(one.number).orElseThrow())
                .extracting(PlannedDate::day, PlannedDate::reason, PlannedDate::setBy)
                .containsExactly(day, DateMoveReason.GO_LIVE, OFFICER);
        assertThat(record.latest(one.number, "Transfer date moved")
                        .orElseThrow()
                        .decision()
                        .reasons())
                .contains(
                        "goes live on " + Days.inWords(day),
                        "was planned for " + Days.inWords(one.today().plusDays(300)));
        assertThat(notices.about(one.number, COMMISSIONER))
                .extracting(Notice::subject)
                .contains("Ripplez: the transfer date is now " + Days.inWords(day));
        assertThat(desk.dueDates(one.number))
                .containsEntry("Activity_RenewEvidence", DateMoveDesk.endOf(day.minusDays(28)));
    }

    @Test
    void mayBeTodayWhereTheLawAllowsIt() {
        var one = ready(300, -30);

        decide(one, one.today());

        assertThat(one.transfer().end()).extracting(TransferEnd::outcome).isEqualTo(TransferEnd.Outcome.LIVE);
        assertThat(desk.planned(one.number)).isEqualTo(one.today());
    }

    @Test
    void isRefusedBelowTheLegalMinimumWithTheEarliestLawfulDay() {
        var one = ready(300, 0);

        assertThatThrownBy(() -> decide(one, one.today().plusDays(10)))
                .isInstanceOf(BelowLegalMinimum.class)
                .hasMessageContaining(
                        "The earliest lawful day is " + Days.inWords(one.today().plusDays(28)));
        assertThatThrownBy(() -> decide(one, one.today().minusDays(1)))
                .hasMessageContaining("Choose " + Days.inWords(one.today()) + " or a later day");

        assertThat(one.openTasks()).containsExactly("Activity_DecideGoLive");
        assertThat(desk.planned(one.number)).isEqualTo(one.today().plusDays(300));
        assertThat(goLives.pending(one.number)).isEmpty();
    }

    @Test
    void movesNothingWhereItIsThePlannedOne() {
        var one = ready(50, -30);

        decide(one, one.today().plusDays(50));

        assertThat(dates.history(one.number)).hasSize(1);
        assertThat(goLives.pending(one.number)).isPresent();
    }

    /** A small case of which everything is done but the decision. */
    private TransferCase ready(int plannedIn, int liabilityInformationIn) {
        var one = TransferCase.small(application);
        desk.plan(one.number, one.today().plusDays(plannedIn));
        one.complete(TEAM, "Activity_RecordRegistration", one.registration());
        var staff = one.smallTransfer();
        staff.put("liabilityInformationOn", CaseDriver.inWords(one.today().plusDays(liabilityInformationIn)));
        one.complete(OFFICER, "Activity_ConfirmSmallTransfer", staff);
        return one.contractSigned();
    }

    private static void decide(TransferCase one, LocalDate day) {
        var insured = CaseDriver.inWords(one.today().plusDays(14));
        one.complete(
                OFFICER,
                "Activity_DecideGoLive",
                Map.of(
                        "outcome",
                        "live",
                        "goLiveOn",
                        CaseDriver.inWords(day),
                        "insuranceOwner",
                        "The company secretary",
                        "insuranceBy",
                        insured));
    }
}
