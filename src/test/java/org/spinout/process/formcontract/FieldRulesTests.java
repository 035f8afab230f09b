package org.spinout.process.formcontract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.spinout.process.formcontract.FormFixture.answers;
import static org.spinout.process.formcontract.FormFixture.copy;
import static org.spinout.process.formcontract.FormFixture.date;
import static org.spinout.process.formcontract.FormFixture.json;
import static org.spinout.process.formcontract.FormFixture.with;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of field with each of its rules. */
class FieldRulesTests {

    private final FormFixture form = new FormFixture();

    @Test
    void refusesNumbersOutOfRange() {
        form.refuses(with("staffCount", 0), "staffCount", "min");
        form.refuses(with("staffCount", -3), "staffCount", "min");
        form.refuses(with("staffCount", 2001), "staffCount", "max");
        form.refuses(with("valuePounds", "1000000.01"), "valuePounds", "max");
    }

    @Test
    void refusesDecimalsAndStepsTheFormDoesNotHave() {
        form.refuses(with("staffCount", 6.5), "staffCount", "decimalDigits");
        form.refuses(with("valuePounds", "10.005"), "valuePounds", "decimalDigits");
        form.refuses(with("shares", 7), "shares", "step");
    }

    @Test
    void refusesWhatIsNoNumber() {
        for (var wrong : List.of("6", true, "six", List.of(6), Double.NaN, 1e300)) {
            form.refuses(with("staffCount", wrong), "staffCount", "type");
        }
        for (var wrong : List.of("1e5", "1E5", "1,000", "£5", " 5", "1".repeat(16))) {
            form.refuses(with("valuePounds", wrong), "valuePounds", "type");
        }
    }

    @Test
    void keepsANumberWrittenAsTextAsText() {
        assertThat(form.check(with("valuePounds", "1250.50"))).containsEntry("valuePounds", "1250.50");
        assertThat(form.check(with("valuePounds", 1250))).containsEntry("valuePounds", "1250");
        assertThat(form.check(with("valuePounds", 1.0E5))).containsEntry("valuePounds", "100000");
    }

    @Test
    void refusesTextsTooShortOrTooLong() {
        form.refuses(with("serviceName", "AB"), "serviceName", "minLength");
        form.refuses(with("serviceName", "A".repeat(41)), "serviceName", "maxLength");
        form.refuses(with("mail", "a".repeat(4001)), "mail", "maxLength");
    }

    @Test
    void refusesTextsThatCannotBeStored() {
        form.refuses(with("serviceName", "Abc\0def"), "serviceName", "characters");
        form.refuses(with("serviceName", "Abc\uD800def"), "serviceName", "characters");
    }

    @Test
    void refusesATextThatIsNone() {
        for (var wrong : List.of(5, true, List.of("a"), new Date())) {
            form.refuses(with("serviceName", wrong), "serviceName", "type");
        }
    }

    @Test
    void refusesAnAnswerThatIsNotOffered() {
        form.refuses(with("outcome", "approved"), "outcome", "allowedValues");
        assertThat(form.refusal(with("outcome", true)).failings())
                .extracting(Failing::field, Failing::rule)
                .contains(tuple("outcome", "type"));
    }

    @Test
    void namesTheAnswersOffered() {
        assertThat(form.refusal(with("outcome", "approved")))
                .hasMessageContaining("Your decision")
                .hasMessageContaining("Accept")
                .hasMessageContaining("Reject");
    }

    @Test
    void offersOnlyWhatAVariableLists() {
        form.existing()
                .putValueTyped(
                        "members",
                        SpinValues.jsonValue(
                                        "[{\"label\":\"Ann\",\"value\":\"a\"},{\"label\":\"Bob\",\"value\":\"b\"}]")
                                .create());
        form.existing().put("items", List.of("1", "2"));

        assertThat(json(form.check(with("present", List.of("a", "b"))), "present"))
                .isEqualTo("[\"a\",\"b\"]");
        assertThat(form.check(with("item", "2"))).containsEntry("item", "2");
        form.refuses(with("present", List.of("a", "c")), "present", "allowedValues");
        form.refuses(with("present", List.of("a", "a")), "present", "allowedValues");
        form.refuses(with("present", "a"), "present", "type");
        form.refuses(with("item", "3"), "item", "allowedValues");
    }

    @Test
    void offersWhatADelegateStoredAsAList() {
        form.existing()
                .putValueTyped("items", Variables.objectValue(List.of("1", "2")).create());

        assertThat(form.check(with("item", "2"))).containsEntry("item", "2");
    }

    @Test
    void nobodyBringsTheListHeChoosesFrom() {
        var sent = with("item", "9").putValue("items", List.of("9"));

        assertThat(form.refusal(sent).failings())
                .extracting(Failing::field, Failing::rule)
                .contains(tuple("items", "unknownField"), tuple("item", "allowedValues"));
    }

    @Test
    void takesAListAsJson() {
        form.existing().put("members", List.of("a"));
        var sent = answers()
                .putValueTyped("present", SpinValues.jsonValue("[\"a\"]").create());

        assertThat(json(form.check(sent), "present")).isEqualTo("[\"a\"]");
        form.refuses(with("present", SpinValues.jsonValue("[\"a\"").create()), "present", "type");
    }

    @Test
    void refusesATextOffItsPattern() {
        form.existing().put("regulated", true);

        form.refuses(with("providerNumber", "12345"), "providerNumber", "pattern");
        form.refuses(with("providerNumber", "1-12345\n"), "providerNumber", "pattern");
        form.refuses(with("mail", "nobody"), "mail", "email");
    }

    @Test
    void turnsADateIntoADate() {
        var admitted = form.check(with("plannedStart", "01/12/2026"));

        assertThat(admitted.getValueTyped("plannedStart").getValue()).isEqualTo(date("2026-12-01"));
        assertThat(form.check(with("plannedStart", date("2026-12-01"))))
                .containsEntry("plannedStart", date("2026-12-01"));
        assertThat(form.check(with("plannedStart", ""))
                        .getValueTyped("plannedStart")
                        .getValue())
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
        form.refuses(with("plannedStart", text), "plannedStart", "date");
        form.refuses(with("heldOn", text), "heldOn", "date");
    }

    @Test
    void refusesADayTooEarlyOrTooLate() {
        assertThat(form.check(with("plannedStart", "22/11/2026"))).containsKey("plannedStart");
        form.refuses(with("plannedStart", "21/11/2026"), "plannedStart", "earliest");
        assertThat(form.check(with("heldOn", "22/11/2026"))).containsEntry("heldOn", "22/11/2026");
        form.refuses(with("heldOn", "23/11/2026"), "heldOn", "latest");
    }

    @Test
    void refusesAnEndThatIsNotAfterItsStart() {
        var sent = with("plannedStart", "01/12/2026");

        form.refuses(copy(sent).putValue("plannedEnd", "01/12/2026"), "plannedEnd", "after");
        assertThat(form.check(copy(sent).putValue("plannedEnd", "02/12/2026"))).containsKey("plannedEnd");

        form.existing().put("plannedStart", date("2027-01-31"));
        form.refuses(with("plannedEnd", "01/12/2026"), "plannedEnd", "after");
    }

    @Test
    void todayIsADayInLondon() {
        var lateEvening = new FormFixture(Clock.fixed(Instant.parse("2026-07-01T23:30:00Z"), ZoneOffset.UTC));

        assertThat(lateEvening.check(with("heldOn", "02/07/2026"))).containsKey("heldOn");
        lateEvening.refuses(with("heldOn", "03/07/2026"), "heldOn", "latest");
    }

    @Test
    void takesTheDatePickersOwnForm() {
        assertThat(form.check(with("meetingAt", "2026-12-01T10:30Z"))).containsKey("meetingAt");
        form.refuses(with("meetingAt", "2026-12-32T10:30Z"), "meetingAt", "date");
    }

    @Test
    void refusesFilesAndObjects() {
        form.refuses(
                with(
                        "serviceName",
                        Variables.fileValue("a.txt").file(new byte[] {1}).create()),
                "serviceName",
                "type");
        form.refuses(with("serviceName", Variables.byteArrayValue(new byte[] {1})), "serviceName", "type");
        form.refuses(
                with(
                        "serviceName",
                        Variables.serializedObjectValue("{}")
                                .objectTypeName("x.Y")
                                .create()),
                "serviceName",
                "type");
    }
}
