package org.spinout.process.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.process.engine.PackagedModels;

/** An edit of each kind, planted in the house's own models. */
class DifferencesTests {

    @Test
    void findsNothingWhereNothingChanged() {
        PackagedModels.all()
                .forEach(file -> assertThat(differences(file.name(), text(file.name())))
                        .as(file.name())
                        .isEmpty());
    }

    @Test
    void tellsOfAStepAddedBetweenTwoOthersAndOfNothingElse() {
        assertThat(differences("processes/spin-out-service.bpmn", SpineEdits.withConsultation()))
                .containsExactly(
                        "New: the step “Consult the local authority”, after"
                                + " “Who looks at it next?” or “Case assured?” or “Has a condition lapsed?” or “Condition lapsed”, before “Decide at board”.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name="Board approved?" | name="Did the board agree?" | is now called “Did the board agree?”
            ${boardOutcome == 'rejected'} | ${boardOutcome == 'refused'} | is now taken when ${boardOutcome == 'refused'}; before, when ${boardOutcome == 'rejected'}
            calledElement="decide-at-board" | calledElement="hold-board-meeting" | the process that is called is now “hold-board-meeting”; it was “decide-at-board”
            <camunda:out source="boardOutcome" target="boardOutcome"/> | '' | what comes back as boardOutcome is no longer said
            delegateExpression="${openProposal}" | delegateExpression="${openAnother}" | what is done is now “${openAnother}”; it was “${openProposal}”
            formRef="start-proposal" | formRef="start-otherwise" | the form is now “start-otherwise”; it was “start-proposal”
            """)
    void saysWhatChanged(String was, String is, String sentence) {
        var original = text("processes/spin-out-service.bpmn");
        assertThat(original).contains(was);

        assertThat(differences("processes/spin-out-service.bpmn", original.replaceFirst(quote(was), replacement(is))))
                .anySatisfy(text -> assertThat(text).contains(sentence));
    }

    @Test
    void tellsOfATargetAGroupAndAClock() {
        var before = Models.of("""
                <userTask id="A" name="Ask" camunda:candidateGroups="sponsors"><extensionElements><camunda:properties>
                  <camunda:property name="targetWorkingDays" value="5"/></camunda:properties></extensionElements></userTask>
                <boundaryEvent id="T" attachedToRef="A"><timerEventDefinition><timeDuration>P5D</timeDuration></timerEventDefinition></boundaryEvent>
                """);
        var now = before.replace("sponsors", "assurers")
                .replace("value=\"5\"", "value=\"10\"")
                .replace("P5D", "P9D");

        assertThat(models(before, now))
                .containsExactly(
                        "The step “Ask”: the group that does it is now “assurers”; it was “sponsors”.",
                        "The step “Ask”: the target in working days is now “10”; it was “5”.",
                        "The event on the edge of A (T): the clock is now “after 9 days”; it was “after 5 days”.");
    }

    @Test
    void saysNothingOfWhatTheModelerLeavesOutWhenItSaves() {
        var original = text("processes/spin-out-service.bpmn");

        assertThat(differences(
                        "processes/spin-out-service.bpmn",
                        original.replace(" camunda:calledElementBinding=\"latest\"", "")
                                .replace(" cancelActivity=\"true\"", "")))
                .isEmpty();
    }

    @Test
    void tellsOfAClockThatATemplateGivesAsOfOneThatIsWritten() {
        var before = Models.of("""
                <intermediateCatchEvent id="T" name="Ten days are over" camunda:modelerTemplate="org.spinout.wait.workingDays"
                    camunda:modelerTemplateVersion="1"><extensionElements><camunda:properties>
                  <camunda:property name="workingDays" value="10"/></camunda:properties></extensionElements>
                  <timerEventDefinition/></intermediateCatchEvent>""");
        var byHand = Models.of("""
                <intermediateCatchEvent id="T" name="Ten days are over"><timerEventDefinition>
                  <timeDate>${workingTime.after(10)}</timeDate></timerEventDefinition></intermediateCatchEvent>""");

        assertThat(models(before, byHand)).isEmpty();
        assertThat(models(before, before.replace("\"10\"", "\"20\"")))
                .containsExactly("The wait “Ten days are over”: the clock is now “after 20 working days”;"
                        + " it was “after 10 working days”.");
    }

    @Test
    void tellsAMovedStepFromItsNeighbours() {
        var before = Models.line("A", "B", "C", "D", "E");
        var now = Models.line("A", "C", "D", "B", "E");

        assertThat(models(before, now))
                .contains("The step “Step B” is in another place now, after “Step D”, before “Step E”.")
                .noneSatisfy(text -> assertThat(text).startsWith("New"))
                .noneSatisfy(text -> assertThat(text).startsWith("Gone"));
    }

    @Test
    void tellsOfAWayThatLeadsElsewhereAndOfARemovedStep() {
        var before = Models.of(Models.task("A") + Models.task("B") + Models.task("C") + Models.flow("A", "B"));
        var rerouted = before.replace("targetRef=\"B\"", "targetRef=\"C\"");
        assertThat(models(before, rerouted))
                .containsExactly("From the step “Step A” the route now leads to “Step C”, and no longer to “Step B”.");

        var longer = Models.line("A", "B", "C");
        assertThat(models(longer, Models.line("A", "C")))
                .containsExactly("Gone: the step “Step B”, after “Step A”, before “Step C”.");
    }

    @Test
    void tellsOfFieldsOfForms() {
        var before = """
                {"id": "f", "components": [{"key": "a", "type": "textfield", "label": "Why?"},
                 {"key": "b", "type": "number", "label": "How many?", "validate": {"max": 5}}]}""";
        var now = """
                {"id": "f", "components": [{"key": "b", "type": "number", "label": "How many?", "validate": {"max": 9}},
                 {"key": "c", "type": "textfield", "label": "Since when?", "validate": {"required": true}}]}""";

        assertThat(FormDifferences.between(bytes(before), bytes(now)))
                .extracting(Difference::text)
                .containsExactly(
                        "New: the field “Since when?” (c), which must be answered.",
                        "Gone: the field “Why?” (a).",
                        "The field “How many?” (b): the greatest answer is now “9”; it was “5”.");
    }

    @Test
    void tellsOfRowsOfTables() {
        var name = "processes/proportionality.dmn";
        var original = text(name);
        assertThat(differences(name, original.replaceFirst("&gt; 250", "&gt; 300")))
                .singleElement()
                .isEqualTo("Row 1: “Staff” is now more than 300; it was more than 250.");
        assertThat(differences(name, original.replaceFirst("(?s)<rule id=\"Rule_proportionality_1\">.*?</rule>", "")))
                .singleElement()
                .satisfies(text -> assertThat(text).startsWith("Gone: what was row 1. Staff: more than 250"));
        assertThat(differences(name, original.replace("Rule_proportionality_1\"", "Rule_of_another_tool\"")))
                .as("the same row under another id")
                .isEmpty();
    }

    @Test
    void readsNoDocumentTypes() {
        var bomb = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>";

        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> ModelReading.of(bytes(bomb)));
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> ModelReading.of(bytes("no model")));
    }

    private static List<String> differences(String name, String now) {
        var before = bytes(text(name));
        var found = name.endsWith(".form")
                ? FormDifferences.between(before, bytes(now))
                : name.endsWith(".dmn")
                        ? TableDifferences.between(
                                TableDifferences.read(before).get(0),
                                TableDifferences.read(bytes(now)).get(0))
                        : ModelDifferences.between(
                                ModelReading.of(before).get(0),
                                ModelReading.of(bytes(now)).get(0));
        return found.stream().map(Difference::text).toList();
    }

    private static List<String> models(String before, String now) {
        return ModelDifferences.between(
                        ModelReading.of(bytes(before)).get(0),
                        ModelReading.of(bytes(now)).get(0))
                .stream()
                .map(Difference::text)
                .toList();
    }

    private static String text(String name) {
        return SpineEdits.packaged(name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String quote(String text) {
        return java.util.regex.Pattern.quote(text);
    }

    private static String replacement(String text) {
        return java.util.regex.Matcher.quoteReplacement(text);
    }
}
