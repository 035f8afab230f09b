package org.spinout.process.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class DecisionTextTests {

    private final PackagedGuides guides = new PackagedGuides();

    @Test
    void aRowSaysWhenItFitsWhatItAnswersAndWhereItComesFrom() {
        var row = table("legalRules").rows().get(0);

        assertThat(row.whenInWords()).isEqualTo("Kind of rule: meeting notice clear days; Kind of body: PCT");
        assertThat(row.then()).containsExactly("Value: 3", "Unit: clear days");
        assertThat(row.source()).isEqualTo("SI 2000/89, Schedule 2: notice of a meeting of a primary care trust");
        assertThat(row.status()).isEqualTo("law");
    }

    @Test
    void whatIsLawButNotYetCheckedSaysBoth() {
        assertThat(table("requiredSteps").rows())
                .filteredOn(row -> row.source().startsWith("Law, unverified"))
                .isNotEmpty()
                .allMatch(row -> row.status().equals("law, unverified"));
    }

    @Test
    void everyPolicyIsExplained() {
        assertThat(guides.tables.values()).allMatch(table -> table.policy().endsWith("."));
        assertThat(table("legalRules").policy()).startsWith("Rows are read from the top.");
        assertThat(table("requiredSteps").policy()).isEqualTo("Every row that fits counts.");
    }

    @Test
    void cellsAreReadAsPeopleSpeak() {
        assertThat(CellText.ofInput("<= 20000")).isEqualTo("at most 20,000");
        assertThat(CellText.ofInput("> 40")).isEqualTo("more than 40");
        assertThat(CellText.ofInput("[5..10]")).isEqualTo("from 5 to 10");
        assertThat(CellText.ofInput("[1..3[")).isEqualTo("from 1 to less than 3");
        assertThat(CellText.ofInput("\"PCT\",\"COUNCIL\"")).isEqualTo("PCT or COUNCIL");
        assertThat(CellText.ofInput("not(\"RIGHT_TO_REQUEST\")")).isEqualTo("not right to request");
        assertThat(CellText.ofInput("true")).isEqualTo("yes");
        assertThat(CellText.ofInput("< date(\"2014-05-01\")")).isEqualTo("before 1 May 2014");
        assertThat(CellText.ofInput(">= date(\"2014-05-01\")")).isEqualTo("from 1 May 2014");
        assertThat(CellText.isAny("-")).isTrue();
        assertThat(CellText.value("\"assuranceBeforeBoard\"")).isEqualTo("assurance before board");
        assertThat(CellText.value("\"The board, and nobody else.\"")).isEqualTo("The board, and nobody else.");
    }

    private DecisionGuide table(String key) {
        return Objects.requireNonNull(guides.tables.get(key), key);
    }
}
