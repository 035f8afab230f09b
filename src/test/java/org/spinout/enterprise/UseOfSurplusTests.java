package org.spinout.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.enterprise.EnterpriseFixture.CASE;
import static org.spinout.enterprise.EnterpriseFixture.pounds;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.shared.Refusal;

class UseOfSurplusTests {

    @ParameterizedTest
    @CsvSource({
        "100, 50, 20, 0, 20, 10, ",
        "100, 50, 20, 0, 19, 10, do not add up",
        "100, 80, 0, 0, 10, 10.01, only £10.00",
        "100, 100.01, 0, 0, -0.01, 0, ",
        "100, 0, 20, 21, 80, 0, cannot have gone to locked",
        "-30, 0, 0, 0, -30, 0, ",
        "-30, 0, 0, 0, 0, 0, do not add up",
        "-30, 1, 0, 0, -31, 0, no surplus",
        "0, 0, 0, 0, 0, 0, ",
        "0, 0, 1, 0, -1, 0, no surplus"
    })
    void addsUpToTheLastPenny(
            String surplus, String put, String paid, String locked, String kept, String given, String refusal) {
        if (refusal == null) {
            assertThatCode(() -> use(surplus, put, paid, locked, kept, given)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> use(surplus, put, paid, locked, kept, given))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(refusal);
        }
    }

    @ParameterizedTest
    @CsvSource({"35, 0, 35, true", "35.01, 0, 35, false", "60, 25, 35, true", "1, 0, 0, false", "0, 0, 0, true"})
    void keepsWithinTheCapWhatGoesToMembersWithoutALock(String paid, String locked, int cap, boolean allowed) {
        var use = new UseOfSurplus(
                pounds("100"),
                pounds("0"),
                pounds(paid),
                pounds(locked),
                pounds("100"),
                pounds("100").minus(pounds(paid)),
                List.of());

        if (allowed) {
            assertThatCode(() -> use.requireDividendsWithin(cap)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> use.requireDividendsWithin(cap)).hasMessageContaining("above the cap");
        }
    }

    @Test
    void tellsWhetherTooLittleWasPutBack() {
        assertThat(use("100", "49.99", "0", "0", "50.01", "0").isReinvestedBelow(50))
                .isTrue();
        assertThat(use("100", "50", "0", "0", "50", "0").isReinvestedBelow(50)).isFalse();
        assertThat(use("-100", "0", "0", "0", "-100", "0").isReinvestedBelow(50))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void isKeptWithEachGrant(String database) {
        var room = EnterpriseFixture.on(database);
        var year = LocalDate.of(2012, 1, 31);
        var report = new CommunityReport(
                year,
                "Homes visited",
                pounds("750000"),
                use("100", "50", "0", "0", "40", "10"),
                pounds("60000"),
                pounds("0"),
                null,
                "Families",
                "Later visits",
                11,
                8);

        room.reports.enter(CASE, report, 35, "officer");
        room.reports.miss(CASE, year.plusYears(1));

        assertThat(room.reports.latest(CASE)).contains(report);
        assertThat(room.reports.lastYear(CASE)).contains(year.plusYears(1));
        assertThat(room.reports.missedYears(CASE)).containsExactly(year.plusYears(1));
        assertThatThrownBy(() -> room.reports.enter(CASE, report, 35, "officer"))
                .isInstanceOf(Refusal.Conflict.class);
    }

    private static UseOfSurplus use(String surplus, String put, String paid, String locked, String kept, String given) {
        return new UseOfSurplus(
                pounds(surplus),
                pounds(put),
                pounds(paid),
                pounds(locked),
                pounds("100"),
                pounds(kept),
                pounds(given).isPositive()
                        ? List.of(new Grant("Parents' group", pounds(given), "A playroom"))
                        : List.of());
    }
}
