package org.spinout.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spinout.process.RequiredStep.Need;

/** What a row of a decision table may say, and what follows from it. */
class RuleRecordTests {

    private static final LocalDate CLOSES = LocalDate.of(2010, 9, 30);

    @Test
    void refusesATableThatSwitchesOffWhatIsLaw() {
        assertThatThrownBy(() -> new RequiredStep("equalityImpact", Need.NONE, null, "law"))
                .hasMessageContaining("equalityImpact")
                .hasMessageContaining("cannot be switched off");

        assertThat(new RequiredStep("boardToBoard", Need.NONE, null, "practice").need())
                .isEqualTo(Need.NONE);
        assertThat(new RequiredStep("equalityImpact", Need.LIGHT, null, "law").need())
                .isEqualTo(Need.LIGHT);
    }

    @Test
    void namesTheDateOnWhichAWindowClosed() {
        var rule = rule(true, null, CLOSES, null);

        assertThat(rule.refusalOfStartOn(CLOSES)).isEmpty();
        assertThat(rule.refusalOfStartOn(CLOSES.plusDays(1)))
                .hasValueSatisfying(why -> assertThat(why).contains("30 September 2010"));
    }

    @Test
    void namesTheDateOnWhichAWindowOpens() {
        var rule = rule(true, CLOSES, null, null);

        assertThat(rule.refusalOfStartOn(CLOSES)).isEmpty();
        assertThat(rule.refusalOfStartOn(CLOSES.minusDays(1)))
                .hasValueSatisfying(why -> assertThat(why).contains("30 September 2010"));
    }

    @Test
    void saysWhyASchemeIsNotOpenToABody() {
        assertThat(rule(false, null, null, "For staff of a primary care trust.").refusalOfStartOn(CLOSES))
                .contains("For staff of a primary care trust.");
    }

    private static SchemeRule rule(
            boolean mayApply, @Nullable LocalDate opens, @Nullable LocalDate closes, @Nullable String reason) {
        return new SchemeRule(
                mayApply, "staff", "the board", "none", false, false, 3, 5, null, opens, closes, false, reason);
    }
}
