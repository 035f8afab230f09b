package org.spinout.process.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spinout.process.release.LineDifference.Line;

class LineDifferenceTests {

    @Test
    void isEmptyForTheSameText() {
        assertThat(LineDifference.of("a\nb", "a\nb").lines()).isEmpty();
    }

    @Test
    void showsWhatOnlyOneSideHas() {
        assertThat(LineDifference.of("a\nold\nz", "a\nnew\nz").lines())
                .containsExactly(
                        new Line("both", "a"),
                        new Line("deployed", "old"),
                        new Line("release", "new"),
                        new Line("both", "z"));
    }

    @Test
    void leavesOutWhatIsFarFromAChange() {
        assertThat(LineDifference.of("x\n1\n2\n3\n4\n5\n6\ny", "1\n2\n3\n4\n5\n6\n")
                        .lines())
                .extracting(Line::text)
                .containsExactly("x", "1", "2", "…", "5", "6", "y");
    }

    @Test
    void keepsApartWhatBothBeginAndEndWith() {
        assertThat(LineDifference.of("a\na\na", "a\na").lines())
                .extracting(Line::side)
                .containsExactly("both", "both", "deployed");
        assertThat(LineDifference.of("", "a\nb").lines()).extracting(Line::side).containsExactly("release", "release");
    }

    @Test
    void doesNotLayLargeTextsThatShareNothingBesideEachOther() {
        var difference = LineDifference.of("1\n".repeat(4000), "2\n".repeat(4000));

        assertThat(difference.isTooLong()).isTrue();
        assertThat(difference.lines()).isEmpty();
        assertThat(LineDifference.of("1\n".repeat(40_000), "1\n".repeat(40_000) + "2")
                        .lines())
                .as("what they share costs nothing")
                .hasSize(3);
    }
}
