package org.spinout.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTests {

    @ParameterizedTest
    @MethodSource
    void writesEachValueInOneWay(Object value, String expected) {
        assertThat(CanonicalJson.write(Map.of("f", value))).isEqualTo("{\"f\":" + expected + "}");
    }

    static Stream<Arguments> writesEachValueInOneWay() {
        return Stream.of(
                Arguments.of("a \"b\" £", "\"a \\\"b\\\" £\""),
                Arguments.of(true, "true"),
                Arguments.of(6, "6"),
                Arguments.of(6L, "6"),
                Arguments.of((short) 6, "6"),
                Arguments.of(new BigInteger("123456789012345678901234567890"), "123456789012345678901234567890"),
                Arguments.of(new BigDecimal("1250.50"), "1250.50"),
                Arguments.of(new BigDecimal("1E+3"), "1000"),
                Arguments.of(new BigDecimal("0.1234567890123456789"), "0.1234567890123456789"),
                Arguments.of(0.1, "0.1"),
                Arguments.of(LocalDate.of(2026, 8, 1), "\"2026-08-01\""),
                Arguments.of(Date.from(Instant.parse("2026-08-01T00:00:00Z")), "\"2026-08-01\""),
                Arguments.of(java.sql.Date.valueOf("2026-08-01"), "\"2026-08-01\""),
                Arguments.of(Date.from(Instant.parse("2026-08-01T09:30:00Z")), "\"2026-08-01T09:30:00Z\""),
                Arguments.of(Instant.parse("2026-08-01T09:30:00Z"), "\"2026-08-01T09:30:00Z\""),
                Arguments.of(OffsetDateTime.parse("2026-08-01T10:30:00+01:00"), "\"2026-08-01T09:30:00Z\""),
                Arguments.of(
                        ZonedDateTime.parse("2026-08-01T10:30:00+01:00[Europe/London]"), "\"2026-08-01T09:30:00Z\""),
                Arguments.of(ProposalSize.SMALL, "\"SMALL\""),
                Arguments.of(List.of("b", "a", 1), "[\"b\",\"a\",1]"),
                Arguments.of(Map.of("b", 1, "a", Map.of("d", 2, "c", 3)), "{\"a\":{\"c\":3,\"d\":2},\"b\":1}"));
    }

    @Test
    void sortsFieldsAndLeavesOutWhatHoldsNothing() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("b", 1);
        fields.put("nothing", null);
        fields.put("a", Arrays.asList(1, null));

        assertThat(CanonicalJson.write(fields)).isEqualTo("{\"a\":[1,null],\"b\":1}");
    }

    @Test
    void hashesEqualAnswersEquallyInWhateverOrderTheyCame() {
        var one = new LinkedHashMap<String, Object>();
        one.put("a", 1);
        one.put("b", "two");
        var two = new LinkedHashMap<String, Object>();
        two.put("b", "two");
        two.put("a", 1L);

        assertThat(CanonicalJson.hash(CanonicalJson.write(one)))
                .isEqualTo(CanonicalJson.hash(CanonicalJson.write(two)))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void hashesAsTheRestOfTheWorldDoes() {
        assertThat(CanonicalJson.hash("{}"))
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @Test
    void readsNumbersExactly() {
        assertThat(CanonicalJson.read("{\"a\":1250.50,\"b\":6,\"c\":[1.10]}"))
                .isEqualTo(Map.of(
                        "a", new BigDecimal("1250.50"), "b", new BigDecimal(6), "c", List.of(new BigDecimal("1.10"))));
    }

    @ParameterizedTest
    @MethodSource
    void writesAgainWhatItRead(String json) {
        assertThat(CanonicalJson.write(CanonicalJson.read(json))).isEqualTo(json);
    }

    static Stream<String> writesAgainWhatItRead() {
        return Stream.of("{}", "{\"a\":1250.50,\"b\":[true,null,\"2026-08-01\"]}", "{\"é\":\"\\u0000\"}");
    }

    @Test
    void refusesWhatNoFormHolds() {
        assertThatThrownBy(() -> CanonicalJson.write(Map.of("f", new Object())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.write(Map.of("f", Set.of(new byte[0]))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.write(Map.of("f", Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "{} x", "{\"a\":1,}", "\"text\"", "7"})
    void tellsAnObjectFromAnythingElse(String text) {
        assertThat(CanonicalJson.isObject(text)).isFalse();
        assertThat(CanonicalJson.isObject("{\"a\":{\"b\":[1]}}")).isTrue();
    }
}
