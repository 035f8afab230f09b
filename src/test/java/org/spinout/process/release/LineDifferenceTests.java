package org.spinout.process.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spinout.process.release.LineDifference.Line;

class LineDifferenceTests {

    @Test
    void isEmptyForTheSameText() {
        assertThat(LineDifference.of("a\nb", "a\nb")).isEmpty();
    }

    @Test
    void showsWhatOnlyOneSideHas() {
        assertThat(LineDifference.of("a\nold\nz", "a\nnew\nz"))
                .containsExactly(
                        new Line("both", "a"),
                        new Line("deployed", "old"),
                        new Line("release", "new"),
                        new Line("both", "z"));
    }

    @Test
    void leavesOutWhatIsFarFromAChange() {
        assertThat(LineDifference.of("x\n1\n2\n3\n4\n5\n6\ny", "1\n2\n3\n4\n5\n6\n"))
                .extracting(Line::text)
                .containsExactly("x", "1", "2", "…", "5", "6", "y");
    }
}
