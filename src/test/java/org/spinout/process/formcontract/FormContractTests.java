package org.spinout.process.formcontract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.spinout.process.formcontract.FormFixture.answers;
import static org.spinout.process.formcontract.FormFixture.json;
import static org.spinout.process.formcontract.FormFixture.with;
import static org.spinout.process.formcontract.FormFixture.without;

import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;

class FormContractTests {

    private final FormFixture form = new FormFixture();

    @Test
    void admitsWhatKeepsEveryRule() {
        assertThat(form.check(answers()))
                .containsOnlyKeys("serviceName", "staffCount", "outcome", "confirmed")
                .containsEntry("staffCount", 6);
    }

    @Test
    void refusesAMissingRequiredField() {
        form.refuses(without("serviceName"), "serviceName", "required");
        form.refuses(with("serviceName", ""), "serviceName", "required");
        form.refuses(with("serviceName", "   "), "serviceName", "required");
        form.refuses(with("serviceName", null), "serviceName", "required");
        form.refuses(without("staffCount"), "staffCount", "required");
        form.refuses(without("outcome"), "outcome", "required");
    }

    @Test
    void refusesABoxThatMustBeTicked() {
        form.refuses(with("confirmed", false), "confirmed", "required");
        form.refuses(without("confirmed"), "confirmed", "required");
    }

    @Test
    void asksForNothingRequiredOfAPart() {
        var part = Variables.createVariables().putValue("staffCount", 6);

        assertThat(form.checkPart(part)).containsOnlyKeys("staffCount");
    }

    @Test
    void asksForReasonsOnlyWhereTheyAreShown() {
        form.refuses(with("outcome", "rejected"), "reasons", "required");
        assertThat(form.check(with("outcome", "rejected").putValue("reasons", "Too dear.")))
                .containsEntry("reasons", "Too dear.");
        form.refuses(with("reasons", "Too dear."), "reasons", "hidden");
    }

    @Test
    void toleratesHiddenFieldsLeftEmptyAndStoresNothing() {
        assertThat(form.check(with("reasons", null))).doesNotContainKey("reasons");
        assertThat(form.check(with("reasons", ""))).doesNotContainKey("reasons");
    }

    @Test
    void hidesAGroupByAnEarlierAnswer() {
        form.refuses(with("providerNumber", "1-12345"), "providerNumber", "hidden");

        form.existing().put("regulated", true);

        assertThat(form.check(with("providerNumber", "1-12345"))).containsEntry("providerNumber", "1-12345");
    }

    @Test
    void refusesFieldsThatAreNotOnTheForm() {
        form.refuses(with("boardOutcome", "approved"), "boardOutcome", "unknownField");
        form.refuses(with("boardOutcome", null), "boardOutcome", "unknownField");
    }

    @Test
    void leavesFieldsForReadingAsTheyAre() {
        form.existing().put("number", "SP-2026-0001");

        assertThat(form.check(with("number", "SP-2026-0001"))).doesNotContainKey("number");
        form.refuses(with("number", "SP-2026-0002"), "number", "readonly");
    }

    @Test
    void dropsWhatTheBrowserWorkedOut() {
        assertThat(form.check(with("total", 12))).doesNotContainKey("total");
    }

    @Test
    void looksIntoGroupsWithAPath() {
        assertThat(json(form.check(with("address", Map.of("town", "Kingston"))), "address"))
                .isEqualTo("{\"town\":\"Kingston\"}");
        form.refuses(with("address", Map.of("town", 5)), "address.town", "type");
        form.refuses(with("address", Map.of("street", "x")), "address.street", "unknownField");
        form.refuses(with("address", "Kingston"), "address", "unknownField");
    }

    @Test
    void neverStoresATransientValue() {
        var sent = with("serviceName", Variables.stringValue("Ripplez", true));

        assertThat(form.check(sent).getValueTyped("serviceName").isTransient()).isFalse();
    }

    @Test
    void listsEverythingThatIsWrong() {
        var refusal = form.refusal(Variables.createVariables().putValue("staffCount", 0));

        assertThat(refusal.field()).isEqualTo("serviceName");
        assertThat(refusal)
                .hasMessageStartingWith("4 answers need another look.")
                .hasMessageContaining("\"Name of the service\" is required")
                .hasMessageContaining("\"Number of staff\" must be 1 or more");
    }

    @Test
    void saysPlainlyWhichComponentCannotBeChecked() {
        var json = "{\"components\":[{\"type\":\"dynamiclist\",\"path\":\"rows\",\"components\":[]}]}";

        assertThat(catchThrowableOfType(UnreadableForm.class, () -> FormSchema.read(json)))
                .hasMessageContaining("dynamiclist");
        assertThat(catchThrowableOfType(UnreadableForm.class, () -> FormSchema.read("<html>")))
                .hasMessageContaining("not JSON");
    }
}
