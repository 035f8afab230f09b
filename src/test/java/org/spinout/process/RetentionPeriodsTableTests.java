package org.spinout.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.record.RecordClass;

class RetentionPeriodsTableTests {

    private final DecisionTable periods = DecisionTable.named("retentionPeriods");

    @ParameterizedTest
    @ValueSource(
            strings = {"launched", "rejected", "withdrawn", "lapsed", "putToCompetition", "calledOff", "abandoned"})
    void answersOnceForEveryClass(String outcome) {
        assertThat(periods.answersTo(Map.of("outcome", outcome)))
                .extracting(row -> String.valueOf(row.get("recordClass")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(RecordClass.values())
                        .map(RecordClass::code)
                        .toList());
    }

    @ParameterizedTest(name = "{1} of a case that was {0}: {2} years from {3}, by {4}")
    @CsvSource(textBlock = """
            launched,  contract,  6,  contractEnded, law
            rejected,  contract,  6,  caseClosed,    setting
            launched,  money,     7,  lastPayment,   unverified
            withdrawn, board,     20, caseClosed,    unverified
            withdrawn, forms,     3,  caseClosed,    setting
            rejected,  forms,     6,  caseClosed,    setting
            launched,  people,    6,  contractEnded, setting
            lapsed,    people,    2,  caseClosed,    setting
            lapsed,    drafts,    0,  caseClosed,    setting
            """)
    void saysHowLongAndWhy(String outcome, String recordClass, int years, String event, String status) {
        assertThat(periods.answersTo(Map.of("outcome", outcome)))
                .filteredOn(row -> recordClass.equals(row.get("recordClass")))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("years")).isEqualTo(years);
                    assertThat(row.get("event")).isEqualTo(event);
                    assertThat(row.get("status")).isEqualTo(status);
                    assertThat(String.valueOf(row.get("source"))).isNotBlank().isNotEqualTo("null");
                });
    }
}
