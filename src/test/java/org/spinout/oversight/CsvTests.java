package org.spinout.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

    @Test
    void quotesWhatWouldBreakALine() {
        assertThat(csv("plain", "a, b", "say \"so\"", "two\nlines", null))
                .endsWith("plain,\"a, b\",\"say \"\"so\"\"\",\"two\nlines\",\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx"})
    void letsNoTextBecomeAFormula(String text) {
        assertThat(csv(text)).endsWith("\r\n'" + text + "\r\n");
    }

    @Test
    void leavesAmountsToBeAdded() {
        assertThat(csv(new BigDecimal("-12.50"))).endsWith("\r\n-12.50\r\n");
    }

    @Test
    void isReadAsUnicode() {
        assertThat(csv("£")).startsWith("\uFEFFA");
    }

    private static String csv(@Nullable Object... cells) {
        var headings = Arrays.stream(cells).map(cell -> "A").toList();
        return Csv.of(headings, List.of(Arrays.asList(cells)));
    }
}
