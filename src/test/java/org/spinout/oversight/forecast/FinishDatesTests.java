package org.spinout.oversight.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.proposal.ProposalMove.ACCEPT_EXPRESSION;
import static org.spinout.proposal.ProposalMove.APPROVE;
import static org.spinout.proposal.ProposalMove.BEGIN_TRANSFER;
import static org.spinout.proposal.ProposalMove.GO_LIVE;
import static org.spinout.proposal.ProposalMove.REFER_TO_BOARD;
import static org.spinout.proposal.ProposalMove.REJECT;
import static org.spinout.proposal.ProposalMove.RETURN_EXPRESSION;
import static org.spinout.proposal.ProposalMove.SUBMIT_CASE;
import static org.spinout.proposal.ProposalMove.SUBMIT_EXPRESSION;
import static org.spinout.proposal.ProposalMove.WITHDRAW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.oversight.Stage;
import org.spinout.proposal.ProposalSize;

/** Every figure here is worked out by hand. Good Friday 2026 is 3 April, Easter Monday 6 April. */
class FinishDatesTests {

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void tellsWhenHalfAndFourInFiveOfTenCasesHadFinished(String database) {
        var room = new ForecastRoom(database);
        acceptOneADay(room, 10);
        var asked = room.open();

        var forecast = room.forecasts(10).of(asked).orElseThrow();

        // It is Monday 16 March, the tenth working day: half had finished after five, four in five after eight.
        assertThat(forecast.stage()).isEqualTo(Stage.EXPRESSION);
        assertThat(forecast.workingDays()).isZero();
        assertThat(forecast.ofStage()).contains(new FinishRange(day(23, 3), day(26, 3), 10, Comparison.SAME_SCHEME));
        assertThat(forecast.ofLaunch()).isEmpty();
    }

    @Test
    void saysHowManyCasesItRestsOn() {
        var room = new ForecastRoom("h2");
        acceptOneADay(room, 10);

        assertThat(room.forecasts(10)
                        .of(room.open())
                        .orElseThrow()
                        .ofStage()
                        .orElseThrow()
                        .inWords())
                .isEqualTo("by 23 March 2026 in half, by 26 March 2026 in four in five of 10 cases of the same scheme"
                        + " that took at least as long as this one has so far");
    }

    @Test
    void isSilentBelowTheLeastNumberOfCases() {
        var room = new ForecastRoom("h2");
        acceptOneADay(room, 10);

        assertThat(room.forecasts(11).of(room.open()).orElseThrow().ofStage()).isEmpty();
        assertThatThrownBy(() -> room.forecasts(1)).hasMessageContaining("at least 2");
    }

    /** After four working days seven of ten still wait, one finishing each day from the fourth on: the 7th, the 9th. */
    @Test
    void asksOnlyThoseThatLastedAsLong() {
        var room = new ForecastRoom("h2");
        acceptOneADay(room, 10);
        var asked = room.open();
        room.turnToDay(14);

        var forecast = room.forecasts(7).of(asked).orElseThrow();

        // It is Friday 20 March. 4/7 have finished on the 7th day (3 on), 6/7 on the 9th (5 on).
        assertThat(forecast.workingDays()).isEqualTo(4);
        assertThat(forecast.ofStage()).contains(new FinishRange(day(25, 3), day(27, 3), 7, Comparison.SAME_SCHEME));
        assertThat(room.forecasts(8).of(asked).orElseThrow().ofStage()).isEmpty();
    }

    /** Days 1 to 4 finish, six are open on day 10: of ten, six have not finished, so half had not. */
    @Test
    void countsCasesThatAreStillOpen() {
        var room = new ForecastRoom("h2");
        var numbers = openAll(room, 10);
        for (var day = 1; day <= 4; day++) {
            room.turnToDay(day);
            accept(room, numbers.get(day));
        }
        room.turnToDay(10);

        assertThat(room.forecasts(4).of(room.open()).orElseThrow().ofStage()).isEmpty();
        for (var day = 5; day <= 5; day++) {
            accept(room, numbers.get(day));
        }
        // Five of ten have finished, the fifth on the tenth day: Monday 30 March.
        assertThat(room.forecasts(4).of(room.open()).orElseThrow().ofStage())
                .contains(new FinishRange(day(30, 3), null, 11, Comparison.SAME_SCHEME));
    }

    @Test
    void takesADecisionForAFinishAndAWithdrawalForNone() {
        var room = new ForecastRoom("h2");
        var numbers = openAll(room, 4);
        room.turnToDay(3);
        numbers.subList(0, 2).forEach(number -> room.move(number, SUBMIT_EXPRESSION, REJECT));
        numbers.subList(2, 4).forEach(number -> room.move(number, WITHDRAW));

        assertThat(room.forecasts(4).of(room.open()).orElseThrow().ofStage())
                .contains(new FinishRange(day(10, 3), null, 4, Comparison.SAME_SCHEME));
    }

    @Test
    void takesStepsWithinAStageForOneStay() {
        var room = new ForecastRoom("h2");
        var numbers = openAll(room, 2);
        room.turnToDay(3);
        numbers.forEach(number -> room.move(number, SUBMIT_EXPRESSION, RETURN_EXPRESSION));
        room.turnToDay(5);
        numbers.forEach(number -> accept(room, number));

        assertThat(room.forecasts(2).of(room.open()).orElseThrow().ofStage())
                .contains(new FinishRange(day(16, 3), day(16, 3), 2, Comparison.SAME_SCHEME));
    }

    /** Held from the second to the twelfth day, they were accepted on the fifteenth: five days of their own. */
    @Test
    void countsNoTimeInWhichACaseWasHeld() {
        var room = new ForecastRoom("h2");
        var numbers = openAll(room, 2);
        var asked = room.open();
        room.turnToDay(2);
        var claims = numbers.stream().map(room::hold).toList();
        var claim = room.hold(asked);
        room.turnToDay(12);
        claims.forEach(room::lift);
        assertThat(room.forecasts(2).of(asked)).as("while it is held").isEmpty();
        room.lift(claim);
        room.turnToDay(15);
        numbers.forEach(number -> accept(room, number));

        // It is Monday 23 March, and the fifth day of its own of the case asked about too.
        var forecast = room.forecasts(2).of(asked).orElseThrow();
        assertThat(forecast.workingDays()).isEqualTo(5);
        assertThat(forecast.ofStage()).contains(new FinishRange(day(23, 3), day(23, 3), 2, Comparison.SAME_SCHEME));
        assertThat(room.forecasts(2)
                        .of(room.open())
                        .orElseThrow()
                        .ofStage()
                        .orElseThrow()
                        .half())
                .isEqualTo(day(30, 3));
    }

    @Test
    void followsCasesToTheirLaunchAndCountsNoBankHoliday() {
        var room = new ForecastRoom("h2");
        var numbers = openAll(room, 3);
        room.turnToDay(4);
        numbers.forEach(number -> accept(room, number));
        room.turnToDay(6);
        numbers.forEach(number -> room.move(number, SUBMIT_CASE, REFER_TO_BOARD, APPROVE, BEGIN_TRANSFER));
        room.turnToDay(14);
        numbers.subList(0, 2).forEach(number -> room.move(number, GO_LIVE));
        var asked = room.open();
        room.turnToDay(16);
        room.move(asked, SUBMIT_EXPRESSION, ACCEPT_EXPRESSION);

        // Ten working days from the business case to the launch: from Tuesday 24 March over Easter to Wednesday 8
        // April.
        var forecast = room.forecasts(3).of(asked).orElseThrow();
        assertThat(forecast.stage()).isEqualTo(Stage.BUSINESS_CASE);
        assertThat(forecast.ofStage()).contains(new FinishRange(day(26, 3), day(26, 3), 3, Comparison.SAME_SCHEME));
        assertThat(forecast.ofLaunch()).contains(new FinishRange(day(9, 4), null, 3, Comparison.SAME_SCHEME));
    }

    @Test
    void comparesWithTheNarrowestGroupThatIsLargeEnough() {
        var room = new ForecastRoom("h2");
        var large = openAll(room, 2);
        large.forEach(number -> room.proposals.withSize(number, ProposalSize.LARGE));
        var small = openAll(room, 2);
        small.forEach(number -> room.proposals.withSize(number, ProposalSize.SMALL));
        var others = List.of(room.open("PUBLIC_SERVICE_MUTUAL"), room.open("PUBLIC_SERVICE_MUTUAL"));
        room.turnToDay(1);
        small.forEach(number -> accept(room, number));
        room.turnToDay(3);
        large.forEach(number -> accept(room, number));
        room.turnToDay(9);
        others.forEach(number -> accept(room, number));
        var asked = room.open();
        room.proposals.withSize(asked, ProposalSize.LARGE);

        assertThat(compared(room, 2, asked)).isEqualTo(Comparison.SAME_SCHEME_AND_SIZE);
        assertThat(compared(room, 3, asked)).isEqualTo(Comparison.SAME_SCHEME);
        assertThat(compared(room, 5, asked)).isEqualTo(Comparison.ALL);
        assertThat(room.forecasts(7).of(asked).orElseThrow().ofStage()).isEmpty();
    }

    @Test
    void saysNothingOfWhatHasEndedOrIsNotThere() {
        var room = new ForecastRoom("h2");
        var numbers = openAll(room, 3);
        room.turnToDay(1);
        numbers.subList(0, 2).forEach(number -> accept(room, number));
        room.move(numbers.get(2), WITHDRAW);

        assertThat(room.forecasts(2).of(numbers.get(2))).isEmpty();
        assertThat(room.forecasts(2).of("SP-1900-0001")).isEmpty();
    }

    @Test
    void readsHistoryAnewOnceItIsAnHourOld() {
        var room = new ForecastRoom("h2");
        var numbers = openAll(room, 2);
        var forecasts = room.forecasts(2);
        assertThat(forecasts.of(room.open()).orElseThrow().ofStage()).isEmpty();
        room.turnToDay(1);
        numbers.forEach(number -> accept(room, number));

        assertThat(forecasts.of(room.open()).orElseThrow().ofStage()).isPresent();
    }

    private static Comparison compared(ForecastRoom room, int least, String asked) {
        return room.forecasts(least)
                .of(asked)
                .orElseThrow()
                .ofStage()
                .orElseThrow()
                .compared();
    }

    /** So many cases open on the first day; one is accepted on each working day after it. */
    private static void acceptOneADay(ForecastRoom room, int cases) {
        var numbers = openAll(room, cases);
        for (var day = 1; day <= cases; day++) {
            room.turnToDay(day);
            accept(room, numbers.get(day - 1));
        }
    }

    private static List<String> openAll(ForecastRoom room, int cases) {
        var numbers = new ArrayList<String>();
        for (var one = 0; one < cases; one++) {
            numbers.add(room.open());
        }
        return numbers;
    }

    private static void accept(ForecastRoom room, String number) {
        room.move(number, SUBMIT_EXPRESSION, ACCEPT_EXPRESSION);
    }

    private static LocalDate day(int day, int month) {
        return LocalDate.of(2026, month, day);
    }
}
