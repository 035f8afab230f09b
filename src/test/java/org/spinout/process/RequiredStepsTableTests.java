package org.spinout.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredStepsTableTests {

    private final DecisionTable steps = DecisionTable.named("requiredSteps");

    @ParameterizedTest(name = "{0} is {1}, {2}, {3}")
    @CsvSource(textBlock = """
            optionsAppraisal,  light, full,  full
            clinicalQuality,   light, full,  full
            finance,           light, full,  full
            patientEngagement, light, full,  full
            equalityImpact,    light, full,  full
            estates,           light, light, full
            legalForm,         light, light, full
            boardToBoard,      none,  none,  full
            shadowRunning,     none,  full,  full
            tupeConsultation,  full,  full,  full
            """)
    void asksForMoreOfTheLarger(String step, String small, String standard, String large) {
        assertThat(needs("small")).containsEntry(step, small);
        assertThat(needs("standard")).containsEntry(step, standard);
        assertThat(needs("large")).containsEntry(step, large);
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "standard", "large"})
    void namesEveryStepOnceAndDropsNothingThatIsLaw(String size) {
        var rows = steps.answersTo(Map.of("size", size, "scheme", "RIGHT_TO_PROVIDE"));

        assertThat(rows).hasSize(13).extracting(row -> row.get("step")).doesNotHaveDuplicates();
        assertThat(rows)
                .filteredOn(row -> "law".equals(row.get("basis")))
                .isNotEmpty()
                .noneMatch(row -> "none".equals(row.get("need")));
    }

    @Test
    void asksForOneTwoOrThreeReports() {
        assertThat(amount("small", "dueDiligence")).isEqualTo(1);
        assertThat(amount("standard", "dueDiligence")).isEqualTo(2);
        assertThat(amount("large", "dueDiligence")).isEqualTo(3);
    }

    private Map<Object, Object> needs(String size) {
        return steps.answersTo(Map.of("size", size, "scheme", "RIGHT_TO_REQUEST")).stream()
                .collect(Collectors.toMap(row -> row.get("step"), row -> row.get("need")));
    }

    private @Nullable Object amount(String size, String step) {
        return steps.answersTo(Map.of("size", size, "scheme", "RIGHT_TO_REQUEST")).stream()
                .filter(row -> step.equals(row.get("step")))
                .findFirst()
                .orElseThrow()
                .get("amount");
    }
}
