package org.spinout.process.movetransferdate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.contract.TransferDates;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.process.samples.SampleTransferAnswers;
import org.spinout.process.transfercontract.TransferCase;
import org.spinout.shared.Days;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What somebody is shown, and told, before a transfer date moves. */
@SpinoutTest
class DateMovePreviewTests {

    private static final String OFFICER = TransferCase.OFFICER;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TransferDates dates;

    @Autowired
    private WorkingDays days;

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
    void showsEveryDateFirstAndMovesNothing() {
        var one = transfer();
        var before = desk.dueDates(one.number);

        desk.ask(OFFICER, one.number, sooner);

        assertThat(dates.history(one.number)).hasSize(1);
        assertThat(desk.dueDates(one.number)).containsAllEntriesOf(before);
        assertThat(desk.shown(one.number, "moveText"))
                .contains("earlier", WeekDays.inWords(planned), WeekDays.inWords(sooner));
        assertThat(desk.shown(one.number, "clockRows"))
                .contains("Secure pensions", WeekDays.inWords(sooner.minusDays(28)));
        assertThat(desk.shown(one.number, "legalRows"))
                .contains("Employee liability information, latest day", WeekDays.inWords(planned.minusDays(28)));
        assertThat(desk.shown(one.number, "warningsText")).contains("10 weeks", "overdue at once");
    }

    @Test
    void refusesWhatTheLawForbidsAndSaysFromWhenItAllows() {
        var one = transfer();

        assertThatThrownBy(() -> desk.ask(OFFICER, one.number, days.today().plusDays(27)))
                .hasStackTraceContaining("at least 28 days before")
                .hasStackTraceContaining("TUPE 2006, regulation 11")
                .hasStackTraceContaining("The earliest lawful day is "
                        + Days.inWords(days.today().plusDays(28)));

        assertThat(desk.planned(one.number)).isEqualTo(planned);
        desk.ask(OFFICER, one.number, days.today().plusDays(28));
        assertThat(one.openTasks()).contains(DateMoveDesk.DECIDE);
    }

    @Test
    void refusesDaysThatHavePassedAndTheDayThatIsPlanned() {
        var one = transfer();

        assertThatThrownBy(() -> desk.ask(OFFICER, one.number, days.today()))
                .hasStackTraceContaining("cannot be planned for");
        assertThatThrownBy(() -> desk.ask(OFFICER, one.number, planned)).hasStackTraceContaining("already");
    }

    @Test
    void looksAtAnotherDateBeforeItDecides() {
        var one = transfer();
        desk.ask(OFFICER, one.number, sooner);
        var other = sooner.plusDays(7);

        assertThatThrownBy(() -> desk.lookAt(OFFICER, one.number, days.today().plusDays(3)))
                .hasStackTraceContaining("earliest lawful day");
        desk.lookAt(OFFICER, one.number, other);

        assertThat(desk.shown(one.number, "moveText")).contains(WeekDays.inWords(other));
        desk.decide(OFFICER, one.number, "moved");
        assertThat(desk.planned(one.number)).isEqualTo(other);
    }

    @Test
    void hasNothingToMoveBeforeTheTransferBegins() {
        var number = application
                .getBean(CaseDriver.class)
                .as("proposer")
                .start("spin-out-service", StageForms.start("Family nurses", 6, "500000"));

        assertThatThrownBy(() -> desk.ask("proposer", number, sooner)).hasStackTraceContaining("has not begun");
    }

    @Test
    void namesEvidenceThatDoesNotHoldSoLong() {
        var one = TransferCase.small(application);
        desk.plan(one.number, planned);
        one.complete(
                OFFICER, "Activity_ConfirmSmallTransfer", new SampleTransferAnswers(days.today()).smallTransfer(6));

        desk.ask(OFFICER, one.number, planned.plusDays(90));

        assertThat(desk.shown(one.number, "staleRows")).contains("Employee liability information");
    }

    @Test
    void saysWhenNobodyWorksOnTheDay() {
        var one = transfer();
        var saturday = planned.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));

        desk.ask(OFFICER, one.number, saturday);

        assertThat(desk.shown(one.number, "warningsText")).contains("is no working day");
        desk.decide(OFFICER, one.number, "moved");
        assertThat(desk.planned(one.number)).isEqualTo(saturday);
    }

    private TransferCase transfer() {
        var one = TransferCase.standard(application);
        desk.plan(one.number, planned);
        return one;
    }
}
