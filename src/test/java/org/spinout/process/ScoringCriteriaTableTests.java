package org.spinout.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What bids are scored by, and that scorers and moderators are asked for it. */
class ScoringCriteriaTableTests {

    private final List<Map<String, Object>> criteria =
            DecisionTable.named("scoringCriteria").answersTo(Map.of("product", ""));

    @Test
    void weighsAHundredInAll() {
        assertThat(criteria.stream()
                        .mapToInt(row -> ((Number) Objects.requireNonNull(row.get("weight"))).intValue())
                        .sum())
                .isEqualTo(100);
    }

    @Test
    void hasAFieldForEveryCriterion() throws IOException {
        var score = Files.readString(Path.of("forms/score-bid.form"));
        var moderation = Files.readString(Path.of("forms/moderate-scores.form"));

        assertThat(criteria).isNotEmpty().allSatisfy(row -> {
            var code = Objects.requireNonNull(row.get("code")).toString();
            var name = code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
            assertThat(score).contains("\"score" + name + "\"", "\"comment" + name + "\"");
            assertThat(moderation).contains("\"score" + name + "\"");
        });
    }
}
