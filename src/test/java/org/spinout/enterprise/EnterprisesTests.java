package org.spinout.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.enterprise.EnterpriseFixture.CASE;
import static org.spinout.enterprise.EnterpriseFixture.LAUNCH;
import static org.spinout.enterprise.EnterpriseFixture.pounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.enterprise.PerformanceReturn.Result;
import org.spinout.shared.Refusal;

class EnterprisesTests {

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void endsOnce(String database) {
        var room = EnterpriseFixture.on(database);

        var ended = room.enterprises.end(CASE, "insolvent", LocalDate.of(2016, 6, 1));

        assertThat(ended.endedOn()).isEqualTo(LocalDate.of(2016, 6, 1));
        assertThatThrownBy(() -> room.enterprises.end(CASE, "notice", LocalDate.of(2016, 6, 2)))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> room.enterprises.open(EnterpriseFixture.ripplez()))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-01-25, 2011-04-01, 2012-01-31",
        "2011-01-25, 2012-01-31, 2013-01-31",
        "2011-02-28, 2011-04-01, 2012-02-29",
        "2011-02-28, 2012-02-29, 2013-02-28",
        "2011-06-01, 2011-06-29, 2011-06-30",
        "2011-06-01, 2011-06-30, 2012-06-30"
    })
    void findsTheEndOfTheYear(LocalDate registered, LocalDate after, LocalDate end) {
        var enterprise =
                new Enterprise(CASE, "b1", "A", "communityInterestCompany", "1", registered, "b2", LAUNCH, 0, 6);

        assertThat(enterprise.yearEndAfter(after)).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void putsContractsOneAfterTheOther(String database) {
        var room = EnterpriseFixture.on(database);
        var first = new ContractPeriod(
                LAUNCH, LAUNCH.plusYears(5).minusDays(1), ContractPeriod.Basis.FIRST_CONTRACT, pounds("750000"));
        room.periods.add(CASE, first, "commissioner");

        room.periods.add(CASE, first.extendedBy(24, pounds("800000")), "commissioner");

        assertThat(room.periods.current(CASE).end()).isEqualTo(LocalDate.of(2018, 3, 31));
        assertThat(room.periods.current(CASE).months()).isEqualTo(24);
        assertThatThrownBy(() -> room.periods.add(CASE, first, "commissioner"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("begins on 1 April 2018");
        assertThatThrownBy(() -> first.extendedBy(121, pounds("1"))).hasMessageContaining("1 to 120 months");
        assertThatThrownBy(
                        () -> new ContractPeriod(LAUNCH, LAUNCH.minusDays(1), ContractPeriod.Basis.TENDER, pounds("1")))
                .hasMessageContaining("cannot end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void holdsReturnsAgainstTheirMeasures(String database) {
        var room = EnterpriseFixture.on(database);
        room.measures.name(
                CASE,
                List.of(
                        new Measure(1, "Seen in time", "percent", BigDecimal.valueOf(90), true),
                        new Measure(2, "Missed visits", "number", BigDecimal.TEN, false)),
                "officer");

        enter(room, 1, "90", "10");
        enter(room, 2, "89.99", "10");
        enter(room, 3, "95", "10.5");
        room.returns.miss(CASE, 4, LAUNCH.plusMonths(4));
        room.returns.miss(CASE, 5, LAUNCH.plusMonths(5));

        var history = room.returns.of(CASE);
        assertThat(history.returns())
                .extracting(PerformanceReturn::result)
                .containsExactly(Result.MET, Result.NOT_MET, Result.NOT_MET, Result.MISSED, Result.MISSED);
        assertThat(history.missedInARow()).isEqualTo(2);
        assertThat(history.goodInARow()).isZero();
        assertThat(history.nextNumber()).isEqualTo(6);
        assertThat(room.returns.figuresInWords(CASE, 2))
                .containsExactly(
                        "Seen in time: at least 90 per cent. Returned: **89.99 per cent**, not met",
                        "Missed visits: at most 10. Returned: **10**, met");
        assertThatThrownBy(() -> enter(room, 5, "95", "1")).isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> room.returns.enter(CASE, 6, LAUNCH, Map.of(1, BigDecimal.TEN), 9, "officer"))
                .hasMessageContaining("Missed visits");
    }

    private static void enter(EnterpriseFixture room, int number, String seen, String missed) {
        room.returns.enter(
                CASE,
                number,
                LAUNCH.plusMonths(number),
                Map.of(1, new BigDecimal(seen), 2, new BigDecimal(missed)),
                9,
                "officer");
    }

    @Test
    void closesAWarningBeforeTheNext() {
        var room = EnterpriseFixture.on("h2");
        room.warnings.raise(CASE, 3, pounds("1000001"), 70, "A customer left.", "officer");
        assertThatThrownBy(() -> room.warnings.raise(CASE, 2, pounds("1"), 70, "Again.", "commissioner"))
                .isInstanceOf(Refusal.Conflict.class);

        room.warnings.close(CASE, "recovered");
        room.warnings.close(CASE, "insolvent");

        assertThat(room.warnings
                        .raise(CASE, 1, pounds("2"), 70, "Again.", "officer")
                        .number())
                .isEqualTo(2);
        assertThat(room.warnings.of(CASE).get(0).outcome()).isEqualTo("recovered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void keepsWhereStaffAndAssetsWent(String database) {
        var room = EnterpriseFixture.on(database);
        var assets = new ResidualAssets(pounds("10"), "members", "Members", null);
        assertThatThrownBy(() -> room.exits.enter(CASE, assets, true, "officer"))
                .hasMessageContaining("locked");

        room.exits.enter(CASE, assets, false, "officer");
        room.exits.enter(CASE, new StaffReturn(70, 60, 4, 5, 1, LAUNCH), "officer");

        assertThat(room.exits.assets(CASE)).contains(assets);
        assertThat(room.exits.staff(CASE).orElseThrow().redundant()).isEqualTo(5);
        assertThatThrownBy(() -> room.exits.enter(CASE, assets, false, "officer"))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> new StaffReturn(70, 60, 4, 5, 2, LAUNCH)).hasMessageContaining("71 of 70");
    }
}
