package org.spinout.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.shared.Refusal;

class FinancialYearTests {

    @ParameterizedTest
    @CsvSource({
        "2026-03-31,2025-26",
        "2026-04-01,2026-27",
        "2026-12-31,2026-27",
        "2027-01-01,2026-27",
        "1999-04-01,1999-00",
        "2009-06-01,2009-10"
    })
    void beginsOnTheFirstOfApril(LocalDate day, String label) {
        var year = FinancialYear.of(day);

        assertThat(year).hasToString(label);
        assertThat(day).isBetween(year.firstDay(), year.lastDay());
    }

    @Test
    void endsOnTheLastOfMarch() {
        assertThat(new FinancialYear("2026-27").lastDay()).isEqualTo("2027-03-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-28", "2026-2027", "26-27", "2026/27", "2026-26"})
    void isTwoSuccessiveYears(String label) {
        assertThatThrownBy(() -> new FinancialYear(label)).isInstanceOf(Refusal.class);
    }
}
