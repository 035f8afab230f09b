package org.spinout.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.enterprise.EnterpriseFixture.CASE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromiseBookTests {

    private static final LocalDate APPROVED = LocalDate.of(2011, 3, 1);

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void keepsEveryFigureWithItsDayAndSource(String database) {
        var room = EnterpriseFixture.on(database);
        room.promises.add(CASE, List.of(promise("11", true)));
        note(room, "50", LocalDate.of(2016, 3, 31), "Pioneers Post");
        note(room, "6", LocalDate.of(2011, 2, 25), "The Guardian");
        note(room, "11", LocalDate.of(2011, 2, 25), "Pioneers Post");

        var standing = room.promises.standing(CASE).get(0);

        assertThat(standing.snapshots())
                .extracting(Snapshot::source)
                .containsExactly("The Guardian", "Pioneers Post", "Pioneers Post");
        assertThat(standing.shortfallPercent()).isZero();
        assertThat(room.promises.nextNumber(CASE)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"11, 11, true, 0", "11, 9, true, 18", "10, 8, true, 20", "10, 12, false, 20", "0, -1, true, 100"})
    void countsHowFarAFigureStaysBehind(String promised, String outcome, boolean atLeast, int percent) {
        assertThat(promise(promised, atLeast).shortfallPercent(new BigDecimal(outcome)))
                .isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"10 8 8, 2", "8 10 8, 1", "8 8 10, 0"})
    void countsShortfallsInARow(String figures, int inARow) {
        var room = EnterpriseFixture.on("h2");
        room.promises.add(CASE, List.of(promise("10", true)));
        var day = APPROVED;
        for (var figure : figures.split(" ", -1)) {
            day = day.plusMonths(1);
            note(room, figure, day, "accounts");
        }

        assertThat(room.promises.standing(CASE).get(0).shortfallsInARow(20)).isEqualTo(inARow);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 0})
    void refusesWhatWasNeverPromisedAndADayToCome(int number) {
        var room = EnterpriseFixture.on("h2");
        room.promises.add(CASE, List.of(promise("10", true)));

        assertThatThrownBy(() ->
                        room.promises.note(CASE, new Snapshot(number, APPROVED, BigDecimal.ONE, "accounts"), "officer"))
                .hasMessageContaining("Nothing was promised");
        assertThatThrownBy(() -> note(room, "9", LocalDate.of(2016, 6, 2), "accounts"))
                .hasMessageContaining("still to come");
    }

    private static void note(EnterpriseFixture room, String figure, LocalDate asOf, String source) {
        room.promises.note(CASE, new Snapshot(1, asOf, new BigDecimal(figure), source), "officer");
    }

    private static Promise promise(String figure, boolean atLeast) {
        return new Promise(1, "Staff", "people", new BigDecimal(figure), APPROVED, "business case", atLeast);
    }
}
