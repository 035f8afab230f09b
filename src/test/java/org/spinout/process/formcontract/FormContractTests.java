package org.spinout.process.formcontract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class FormContractTests {

    private static final FeelEngine FEEL = feel();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final Form FORM = new Form(
            FormSchema.read(resource("formcontract/tell-everything.form")),
            Map.of("plannedStart", "dd/MM/yyyy", "plannedEnd", "dd/MM/yyyy"));

    private final FormContract contract = new FormContract(FEEL, CLOCK);
    private final VariableMap existing = Variables.createVariables();

    @Test
    void admitsWhatKeepsEveryRule() {
        assertThat(check(answers()))
                .containsOnlyKeys("serviceName", "staffCount", "outcome", "confirmed")
                .containsEntry("staffCount", 6);
    }

    @Test
    void refusesAMissingRequiredField() {
        refuses(without("serviceName"), "serviceName", "required");
        refuses(with("serviceName", ""), "serviceName", "required");
        refuses(with("serviceName", "   "), "serviceName", "required");
        refuses(with("serviceName", null), "serviceName", "required");
        refuses(without("staffCount"), "staffCount", "required");
        refuses(without("outcome"), "outcome", "required");
    }

    @Test
    void refusesABoxThatMustBeTicked() {
        refuses(with("confirmed", false), "confirmed", "required");
        refuses(without("confirmed"), "confirmed", "required");
    }

    @Test
    void asksForNothingRequiredOfAPart() {
        var part = Variables.createVariables().putValue("staffCount", 6);

        assertThat(contract.check(FORM, part, existing.asVariableContext(), FormContract.Mode.PARTIAL))
                .containsOnlyKeys("staffCount");
    }

    @Test
    void refusesNumbersOutOfRange() {
        refuses(with("staffCount", 0), "staffCount", "min");
        refuses(with("staffCount", -3), "staffCount", "min");
        refuses(with("staffCount", 2001), "staffCount", "max");
        refuses(with("valuePounds", "1000000.01"), "valuePounds", "max");
    }

    @Test
    void refusesDecimalsAndStepsTheFormDoesNotHave() {
        refuses(with("staffCount", 6.5), "staffCount", "decimalDigits");
        refuses(with("valuePounds", "10.005"), "valuePounds", "decimalDigits");
        refuses(with("shares", 7), "shares", "step");
    }

    @Test
    void refusesWhatIsNoNumber() {
        for (var wrong : List.of("6", true, "six", List.of(6), Double.NaN, 1e300)) {
            refuses(with("staffCount", wrong), "staffCount", "type");
        }
        for (var wrong : List.of("1e5", "1E5", "1,000", "£5", " 5", "1".repeat(16))) {
            refuses(with("valuePounds", wrong), "valuePounds", "type");
        }
    }

    @Test
    void keepsANumberWrittenAsTextAsText() {
        assertThat(check(with("valuePounds", "1250.50"))).containsEntry("valuePounds", "1250.50");
        assertThat(check(with("valuePounds", 1250))).containsEntry("valuePounds", "1250");
        assertThat(check(with("valuePounds", 1.0E5))).containsEntry("valuePounds", "100000");
    }

    @Test
    void refusesTextsTooShortOrTooLong() {
        refuses(with("serviceName", "AB"), "serviceName", "minLength");
        refuses(with("serviceName", "A".repeat(41)), "serviceName", "maxLength");
        refuses(with("mail", "a".repeat(4001)), "mail", "maxLength");
    }

    @Test
    void refusesTextsThatCannotBeStored() {
        refuses(with("serviceName", "Abc\0def"), "serviceName", "characters");
        refuses(with("serviceName", "Abc\uD800def"), "serviceName", "characters");
    }

    @Test
    void refusesATextThatIsNone() {
        for (var wrong : List.of(5, true, List.of("a"), new Date())) {
            refuses(with("serviceName", wrong), "serviceName", "type");
        }
    }

    @Test
    void refusesAnAnswerThatIsNotOffered() {
        refuses(with("outcome", "approved"), "outcome", "allowedValues");
        assertThat(refusal(with("outcome", true)).failings())
                .extracting(Failing::field, Failing::rule)
                .contains(tuple("outcome", "type"));
    }

    @Test
    void namesTheAnswersOffered() {
        assertThat(refusal(with("outcome", "approved")))
                .hasMessageContaining("Your decision")
                .hasMessageContaining("Accept")
                .hasMessageContaining("Reject");
    }

    @Test
    void offersOnlyWhatAVariableLists() {
        existing.putValueTyped(
                "members",
                SpinValues.jsonValue("[{\"label\":\"Ann\",\"value\":\"a\"},{\"label\":\"Bob\",\"value\":\"b\"}]")
                        .create());
        existing.put("items", List.of("1", "2"));

        assertThat(json(check(with("present", List.of("a", "b"))), "present")).isEqualTo("[\"a\",\"b\"]");
        assertThat(check(with("item", "2"))).containsEntry("item", "2");
        refuses(with("present", List.of("a", "c")), "present", "allowedValues");
        refuses(with("present", List.of("a", "a")), "present", "allowedValues");
        refuses(with("present", "a"), "present", "type");
        refuses(with("item", "3"), "item", "allowedValues");
    }

    @Test
    void nobodyBringsTheListHeChoosesFrom() {
        var sent = with("item", "9").putValue("items", List.of("9"));

        assertThat(refusal(sent).failings())
                .extracting(Failing::field, Failing::rule)
                .contains(tuple("items", "unknownField"), tuple("item", "allowedValues"));
    }

    @Test
    void takesAListAsJson() {
        existing.put("members", List.of("a"));
        var sent = answers()
                .putValueTyped("present", SpinValues.jsonValue("[\"a\"]").create());

        assertThat(json(check(sent), "present")).isEqualTo("[\"a\"]");
        refuses(with("present", SpinValues.jsonValue("[\"a\"").create()), "present", "type");
    }

    @Test
    void asksForReasonsOnlyWhereTheyAreShown() {
        refuses(with("outcome", "rejected"), "reasons", "required");
        assertThat(check(with("outcome", "rejected").putValue("reasons", "Too dear.")))
                .containsEntry("reasons", "Too dear.");
        refuses(with("reasons", "Too dear."), "reasons", "hidden");
    }

    @Test
    void toleratesHiddenFieldsLeftEmptyAndStoresNothing() {
        assertThat(check(with("reasons", null))).doesNotContainKey("reasons");
        assertThat(check(with("reasons", ""))).doesNotContainKey("reasons");
    }

    @Test
    void hidesAGroupByAnEarlierAnswer() {
        refuses(with("providerNumber", "1-12345"), "providerNumber", "hidden");

        existing.put("regulated", true);

        assertThat(check(with("providerNumber", "1-12345"))).containsEntry("providerNumber", "1-12345");
    }

    @Test
    void refusesATextOffItsPattern() {
        existing.put("regulated", true);

        refuses(with("providerNumber", "12345"), "providerNumber", "pattern");
        refuses(with("providerNumber", "1-12345\n"), "providerNumber", "pattern");
        refuses(with("mail", "nobody"), "mail", "email");
    }

    @Test
    void turnsADateIntoADate() {
        var admitted = check(with("plannedStart", "01/12/2026"));

        assertThat(admitted.getValueTyped("plannedStart").getValue()).isEqualTo(date("2026-12-01"));
        assertThat(check(with("plannedStart", date("2026-12-01")))).containsEntry("plannedStart", date("2026-12-01"));
        assertThat(check(with("plannedStart", "")).getValueTyped("plannedStart").getValue())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2027",
                "29/02/2027",
                "00/01/2027",
                "1/12/2026",
                "2026-12-01",
                "01/12/26",
                "01/12/9999",
                "soon"
            })
    void refusesWhatIsNoDay(String text) {
        refuses(with("plannedStart", text), "plannedStart", "date");
        refuses(with("heldOn", text), "heldOn", "date");
    }

    @Test
    void refusesADayTooEarlyOrTooLate() {
        assertThat(check(with("plannedStart", "22/11/2026"))).containsKey("plannedStart");
        refuses(with("plannedStart", "21/11/2026"), "plannedStart", "earliest");
        assertThat(check(with("heldOn", "22/11/2026"))).containsEntry("heldOn", "22/11/2026");
        refuses(with("heldOn", "23/11/2026"), "heldOn", "latest");
    }

    @Test
    void refusesAnEndThatIsNotAfterItsStart() {
        var sent = with("plannedStart", "01/12/2026");

        refuses(copy(sent).putValue("plannedEnd", "01/12/2026"), "plannedEnd", "after");
        assertThat(check(copy(sent).putValue("plannedEnd", "02/12/2026"))).containsKey("plannedEnd");

        existing.put("plannedStart", date("2027-01-31"));
        refuses(with("plannedEnd", "01/12/2026"), "plannedEnd", "after");
    }

    @Test
    void todayIsADayInLondon() {
        var lateEvening = Clock.fixed(Instant.parse("2026-07-01T23:30:00Z"), ZoneOffset.UTC);
        var sent = with("heldOn", "02/07/2026");

        assertThat(new FormContract(FEEL, lateEvening)
                        .check(FORM, sent, existing.asVariableContext(), FormContract.Mode.COMPLETE))
                .containsKey("heldOn");
    }

    @Test
    void takesTheDatePickersOwnForm() {
        assertThat(check(with("meetingAt", "2026-12-01T10:30Z"))).containsKey("meetingAt");
        refuses(with("meetingAt", "2026-12-32T10:30Z"), "meetingAt", "date");
    }

    @Test
    void refusesFieldsThatAreNotOnTheForm() {
        refuses(with("boardOutcome", "approved"), "boardOutcome", "unknownField");
        refuses(with("boardOutcome", null), "boardOutcome", "unknownField");
    }

    @Test
    void refusesFilesAndObjects() {
        refuses(
                with(
                        "serviceName",
                        Variables.fileValue("a.txt").file(new byte[] {1}).create()),
                "serviceName",
                "type");
        refuses(with("serviceName", Variables.byteArrayValue(new byte[] {1})), "serviceName", "type");
        refuses(
                with(
                        "serviceName",
                        Variables.serializedObjectValue("{}")
                                .objectTypeName("x.Y")
                                .create()),
                "serviceName",
                "type");
    }

    @Test
    void leavesFieldsForReadingAsTheyAre() {
        existing.put("number", "SP-2026-0001");

        assertThat(check(with("number", "SP-2026-0001"))).doesNotContainKey("number");
        refuses(with("number", "SP-2026-0002"), "number", "readonly");
    }

    @Test
    void dropsWhatTheBrowserWorkedOut() {
        assertThat(check(with("total", 12))).doesNotContainKey("total");
    }

    @Test
    void looksIntoGroupsWithAPath() {
        assertThat(json(check(with("address", Map.of("town", "Kingston"))), "address"))
                .isEqualTo("{\"town\":\"Kingston\"}");
        refuses(with("address", Map.of("town", 5)), "address.town", "type");
        refuses(with("address", Map.of("street", "x")), "address.street", "unknownField");
        refuses(with("address", "Kingston"), "address", "unknownField");
    }

    @Test
    void neverStoresATransientValue() {
        var sent = with("serviceName", Variables.stringValue("Ripplez", true));

        assertThat(check(sent).getValueTyped("serviceName").isTransient()).isFalse();
    }

    @Test
    void listsEverythingThatIsWrong() {
        var refusal = refusal(Variables.createVariables().putValue("staffCount", 0));

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

    private void refuses(VariableMap sent, String field, String rule) {
        var refusal = refusal(sent);
        assertThat(refusal.failings()).extracting(Failing::field, Failing::rule).containsExactly(tuple(field, rule));
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.rule()).isEqualTo(rule);
    }

    private FormRefusal refusal(VariableMap sent) {
        var refusal = catchThrowableOfType(FormRefusal.class, () -> check(sent));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private VariableMap check(VariableMap sent) {
        return contract.check(FORM, sent, existing.asVariableContext(), FormContract.Mode.COMPLETE);
    }

    private static VariableMap answers() {
        return Variables.createVariables()
                .putValue("serviceName", "Ripplez")
                .putValue("staffCount", 6)
                .putValue("outcome", "accepted")
                .putValue("confirmed", true);
    }

    private static VariableMap with(String name, @Nullable Object value) {
        return answers().putValue(name, value);
    }

    private static VariableMap without(String name) {
        var answers = answers();
        answers.remove(name);
        return answers;
    }

    private static VariableMap copy(VariableMap answers) {
        return Variables.fromMap(answers);
    }

    private static String json(VariableMap admitted, String name) {
        return ((SerializableValue) admitted.getValueTyped(name)).getValueSerialized();
    }

    private static Date date(String day) {
        return Date.from(
                LocalDate.parse(day).atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private static FeelEngine feel() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.buildEngine();
        return configuration.getFeelEngine();
    }

    private static String resource(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
