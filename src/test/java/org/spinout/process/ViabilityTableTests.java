package org.spinout.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViabilityTableTests {

    private final DecisionTable viability = DecisionTable.named("viability");
    private final Map<String, Object> sound = Map.of(
            "irrecoverableVatPounds", -1L,
            "lowestCashPounds", 60_000L,
            "lowestCashWithoutAwardPounds", 60_000L,
            "weeksOfCash", 6,
            "fiveYearResultPounds", 100_000L,
            "worstYearPounds", 5_000L,
            "largestCustomerPercent", 80,
            "vatTreatment", "inCosts");

    @Test
    void findsNothingAgainstSoundFigures() {
        assertThat(viability.answersTo(sound))
                .singleElement()
                .extracting(row -> row.get("verdict"))
                .isEqualTo("viable");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(textBlock = """
            lowestCashPounds,             -1,            notViable,          Cash runs out
            fiveYearResultPounds,         -1,            notViable,          end in a loss
            vatTreatment,                 notInCosts,    notViable,          VAT
            lowestCashWithoutAwardPounds, -1,            viableWithCautions, only with the award
            weeksOfCash,                  3,             viableWithCautions, four weeks
            worstYearPounds,              -1,            viableWithCautions, one year
            largestCustomerPercent,       91,            viableWithCautions, one customer
            vatTreatment,                 adviceAwaited, viableWithCautions, Advice on VAT
            irrecoverableVatPounds,       0,             viableWithCautions, no VAT at all
            """)
    void findsEachWeakness(String figure, String value, String verdict, String words) {
        var figures = new HashMap<>(sound);
        figures.put(figure, value.matches("-?\\d+") ? Long.valueOf(value) : value);

        assertThat(viability.answersTo(figures)).anySatisfy(row -> {
            assertThat(row).containsEntry("verdict", verdict);
            assertThat((String) row.get("reason")).contains(words);
            assertThat((String) row.get("rule")).isNotBlank();
        });
    }

    @Test
    void namesEveryFindingNotOnlyTheFirst() {
        var figures = new HashMap<>(sound);
        figures.put("weeksOfCash", 1);
        figures.put("largestCustomerPercent", 100);

        assertThat(viability.answersTo(figures))
                .filteredOn(row -> "viableWithCautions".equals(row.get("verdict")))
                .hasSize(2);
    }
}
