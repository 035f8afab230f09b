package org.spinout.process.movetransferdate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.contract.TransferDates;
import org.spinout.contract.Transfers;
import org.spinout.correspondence.Notice;
import org.spinout.correspondence.Notices;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.hold.HeldCase;
import org.spinout.process.transfercontract.TransferCase;
import org.spinout.record.DecisionRecord;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@SpinoutTest
class MoveTransferDateProcessTests {

    private static final String OFFICER = TransferCase.OFFICER;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TransferDates dates;

    @Autowired
    private WorkingDays days;

    @Autowired
    private DecisionRecord record;

    @Autowired
    private Notices notices;

    private DateMoveDesk desk;
    private LocalDate planned;
    private LocalDate sooner;

    @BeforeEach
    void inAYear() {
        desk = new DateMoveDesk(application);
        planned = days.plus(days.today().plusDays(300), 0);
        sooner = days.plus(days.today().plusDays(60), 0);
    }

    @Test
    void movesTheDateAndAllThatHangsOnItAndTellsEverybody() {
        var one = transfer();
        desk.ask(OFFICER, one.number, sooner);

        desk.decide(OFFICER, one.number, "moved");

        assertThat(desk.planned(one.number)).isEqualTo(sooner);
        assertThat(desk.dueDates(one.number))
                .containsEntry("Activity_SecurePensions", DateMoveDesk.endOf(sooner.minusDays(28)));
        assertThat(desk.dueDates(one.number))
                .containsEntry("Activity_SetTerms", DateMoveDesk.endOf(sooner.minusDays(42)));
        assertThat(one.openTasks()).doesNotContain(DateMoveDesk.DECIDE);
        assertThat(record.latest(one.number, "Transfer date moved")
                        .orElseThrow()
                        .decision()
                        .reasons())
                .contains("The host gave notice", "Secure pensions: ", " → " + WeekDays.inWords(sooner.minusDays(28)));
        for (var person : new String[] {TransferCase.TEAM, OFFICER, TransferCase.COMMISSIONER, "staffRepresentative"}) {
            assertThat(notices.about(one.number, person))
                    .as(person)
                    .extracting(Notice::text)
                    .anyMatch(text -> text.contains("is now planned for"));
        }
    }

    @Test
    void putsOffAsWellAsBringsForward() {
        var one = transfer();
        var later = days.plus(planned.plusDays(200), 0);

        desk.move(OFFICER, one.number, sooner);
        desk.move(TransferCase.TEAM, one.number, later);

        assertThat(dates.history(one.number)).hasSize(3);
        assertThat(desk.dueDates(one.number))
                .containsEntry("Activity_SecurePensions", DateMoveDesk.endOf(later.minusDays(28)));
    }

    @Test
    void leavesTheDateWhereItIsByDecisionOrBySilence() {
        var one = transfer();
        desk.ask(OFFICER, one.number, sooner);
        desk.decide(OFFICER, one.number, "left");
        desk.ask(OFFICER, one.number, sooner);

        one.driver.moveClockByWorkingDays(6);

        assertThat(one.openTasks()).doesNotContain(DateMoveDesk.DECIDE);
        assertThat(dates.history(one.number)).hasSize(1);
    }

    @Test
    void letsTheSecondOfTwoLookAgain() {
        var one = transfer();
        desk.ask(OFFICER, one.number, sooner);
        desk.ask(TransferCase.TEAM, one.number, sooner.plusDays(14));

        desk.decide(OFFICER, one.number, "moved");

        assertThatThrownBy(() -> desk.decide(TransferCase.TEAM, one.number, "moved"))
                .isInstanceOfSatisfying(
                        Refusal.Conflict.class,
                        late -> assertThat(late.status()).isEqualTo(409));
        desk.lookAt(TransferCase.TEAM, one.number, sooner.plusDays(14));
        desk.decide(TransferCase.TEAM, one.number, "moved");
        assertThat(desk.planned(one.number)).isEqualTo(sooner.plusDays(14));
    }

    @Test
    void isForThoseWhoTransferTheServiceAndNobodyElse() {
        var one = transfer();

        for (var stranger : new String[] {"otherProposer", "otherBoardChair", "proposer2", "sponsor", "fundManager"}) {
            assertThatThrownBy(() -> desk.ask(stranger, one.number, sooner))
                    .as(stranger)
                    .isInstanceOf(RuntimeException.class);
        }
        assertThatThrownBy(() -> desk.ask(OFFICER, "SP-2019-9999", sooner))
                .hasStackTraceContaining("You have no transfer of a case SP-2019-9999");
        desk.ask(TransferCase.COMMISSIONER, one.number, sooner);
        assertThat(one.driver.as("proposer2").sees(one.number, DateMoveDesk.DECIDE))
                .isFalse();
    }

    @Test
    void letsACommissionerElsewhereMoveIt() {
        var one = TransferCase.commissionedBy(application, "b1003");
        desk.plan(one.number, planned);

        desk.move(one.commissionerOf("b1003"), one.number, sooner);

        assertThat(desk.dueDates(one.number))
                .containsEntry("Activity_SetTerms", DateMoveDesk.endOf(sooner.minusDays(42)));
    }

    @Test
    void waitsUntilAHoldIsLifted() {
        var one = transfer();
        desk.ask(OFFICER, one.number, sooner);
        try (var held = new HeldCase(application, one.number)) {
            assertThat(held.challenge).isNotBlank();
            assertThatThrownBy(() -> desk.ask(OFFICER, one.number, sooner)).hasStackTraceContaining("cannot be moved");
            assertThatThrownBy(() -> desk.decide(OFFICER, one.number, "moved"))
                    .hasStackTraceContaining("Interim order.");
        }

        desk.decide(OFFICER, one.number, "moved");

        assertThat(desk.planned(one.number)).isEqualTo(sooner);
    }

    @Test
    void isOverOnceTheServiceIsLive() {
        var one = TransferCase.small(application);
        desk.plan(one.number, planned);
        one.transfer();
        application.getBean(Transfers.class).callOff(one.number, "The host withdrew.", OFFICER);

        assertThatThrownBy(() -> desk.ask(OFFICER, one.number, sooner)).hasStackTraceContaining("has ended already");
    }

    /** Whatever fails after the first statement undoes the first statement too. */
    @Test
    void movesAllOrNothing() {
        var one = transfer();
        desk.ask(OFFICER, one.number, sooner);
        var before = desk.dueDates(one.number);
        var entries = record.of(one.number).size();

        assertThatThrownBy(() -> application.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
                    one.driver.as(OFFICER).complete(one.number, DateMoveDesk.DECIDE, Map.of("outcome", "moved"));
                    throw new IllegalStateException("the power went");
                }))
                .hasMessage("the power went");

        assertThat(desk.planned(one.number)).isEqualTo(planned);
        assertThat(desk.dueDates(one.number)).isEqualTo(before);
        assertThat(record.of(one.number)).hasSize(entries);
        desk.decide(OFFICER, one.number, "moved");
        assertThat(desk.planned(one.number)).isEqualTo(sooner);
    }

    /** As one that was under way before planned dates were kept. */
    @Test
    void givesADateToATransferThatHasNone() {
        var one = TransferCase.standard(application);
        desk.ask(OFFICER, one.number, sooner);
        assertThat(desk.shown(one.number, "moveText")).contains("no planned date yet");

        desk.decide(OFFICER, one.number, "moved");

        assertThat(dates.history(one.number)).hasSize(1);
        assertThat(desk.dueDates(one.number))
                .containsEntry("Activity_SetTerms", DateMoveDesk.endOf(sooner.minusDays(42)));
    }

    private TransferCase transfer() {
        var one = TransferCase.standard(application);
        desk.plan(one.number, planned);
        return one;
    }
}
