package org.spinout.process.guard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two rows of a table leave out between them, and answers that its columns do not allow. */
class TableChecksTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            < 10        | >= 20     | at least 10 and less than 20
            <= 50000    | > 100000  | more than 50,000 and at most 100,000
            < 10        | > 10      | exactly 10
            [1..5]      | (7..9]    | more than 5 and at most 7
            <= 0.5      | > 2.5     | more than 0.5 and at most 2.5
            """)
    void namesWhatNoRowFits(String first, String second, String gap) {
        assertThat(found(row("\"award\"", first), row("\"award\"", second)))
                .singleElement()
                .isEqualTo(
                        "In the decision table \"Who?\" (who) no row fits where \"Act\" is \"award\" and \"Pounds\" is "
                                + gap + ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <= 10       | > 10      | "other"
            <= 10       | >= 11     | "other"
            <= 10       | <= 20     | "other"
            <= 10       | > 20      | -
            <= 10       | > 20      | "award"
            <= 10       | > 20      | not("other")
            12          | 24        | "other"
            """)
    void saysNothingWhereSomeRowMayFit(String first, String second, String act) {
        assertThat(found(row("\"award\"", first), row("\"award\"", second), row(act, "")))
                .isEmpty();
    }

    @Test
    void keepsToTheValuesOfAColumn() {
        assertThat(found(row("\"award\"", "", "\"board\""), row("\"avard\",\"award\"", "")))
                .containsExactly(
                        "In the decision table \"Who?\" (who) row 2 asks for \"avard\" under \"Act\", which allows only"
                                + " \"award\", \"other\".",
                        "In the decision table \"Who?\" (who) row 1 answers \"board\" under \"who\", which allows only"
                                + " \"panel\".");
    }

    private static List<String> found(String... rows) {
        var table = """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"><decision id="who" name="Who?">
                <decisionTable><input label="Act"><inputValues><text>"award","other"</text></inputValues></input>
                <input label="Pounds"/><output name="who"><outputValues><text>"panel"</text></outputValues></output>
                %s</decisionTable></decision></definitions>""".formatted(String.join("", rows));
        var findings = new Findings(HouseRules.shipped(), LocalDate.of(2030, 1, 1), false);
        var files = new Files(Map.of("who.dmn", table.getBytes(StandardCharsets.UTF_8)), findings);
        ValueCheck.read(files, findings);
        GapCheck.read(files, findings);
        return findings.all().stream()
                .map(fault -> fault.message()
                        .replace(" " + HouseRules.shipped().of(fault.rule()).remedy(), ""))
                .toList();
    }

    private static String row(String act, String pounds) {
        return row(act, pounds, "\"panel\"");
    }

    private static String row(String act, String pounds, String who) {
        return "<rule><inputEntry><text>%s</text></inputEntry><inputEntry><text>%s</text></inputEntry><outputEntry><text>%s</text></outputEntry></rule>"
                .formatted(act, pounds.replace("<", "&lt;"), who);
    }
}
