package org.spinout.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model and form keeps the contract; and each clause of it is shown to bite on a copy that breaks it. */
class ModelContractTests {

    private static final Path PROCESSES = Path.of("processes");
    private static final Path FORMS = Path.of("forms");

    /** What a process owner adds to a model, form and all. */
    private static final String BROUGHT_BY_A_TEMPLATE = "camunda:formRef=\"note-consultation\"";

    private static final ModelContract CONTRACT = new ModelContract(PROCESSES, FORMS);

    static Stream<String> models() {
        return names(PROCESSES, ".bpmn").stream().sorted();
    }

    static Stream<String> forms() {
        return names(FORMS, ".form").stream().sorted();
    }

    @Test
    void whatIsPackagedKeepsTheContract() {
        assertThat(models()).hasSizeGreaterThan(80);
        assertThat(CONTRACT.faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void hasAProcessTest(String model) {
        var test = model.replace("-", "") + "processtests.java";

        assertThat(Tidiness.sources(Path.of("src/test/java")))
                .anyMatch(file -> file.getFileName()
                        .toString()
                        .toLowerCase(java.util.Locale.ROOT)
                        .equals(test));
    }

    @Test
    void everyFormIsUsedByAModelOrByCasesOfAnEarlierRelease() {
        var used = models().map(model -> Tidiness.text(PROCESSES.resolve(model + ".bpmn")))
                        .collect(Collectors.joining())
                + BROUGHT_BY_A_TEMPLATE;
        var earlier = Tidiness.text(Path.of("src/test/resources/fixtures/forms-of-earlier-releases.txt"))
                .lines()
                .toList();

        assertThat(forms()).containsAll(earlier);
        assertThat(forms().filter(form -> !used.contains("camunda:formRef=\"" + form + "\"")))
                .containsExactlyInAnyOrderElementsOf(earlier);
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                arguments("id=\"consider-expression-of-interest\"", "id=\"consider-eoi\"", "not named like"),
                arguments("isExecutable=\"true\"", "isExecutable=\"false\"", "not marked as executable"),
                arguments(" camunda:historyTimeToLive=\"P7305D\"", "", "how long its history is kept"),
                arguments(" camunda:isStartableInTasklist=\"false\"", "", "without a form to start it by"),
                arguments("camunda:formRef=\"review-expression-of-interest\"", "", "has no form"),
                arguments(
                        "camunda:formRefBinding=\"latest\"",
                        "camunda:formRefBinding=\"deployment\"",
                        "latest version of its form"),
                arguments("name=\"targetWorkingDays\"", "name=\"target\"", "no due date"),
                arguments(
                        "name=\"escalateTo\" value=\"",
                        "name=\"daysBeforeTransfer\" value=\"x",
                        "neither a number nor a rule"),
                arguments("camunda:candidateGroups=\"sponsors\"", "", "is for nobody"),
                arguments(
                        "candidateGroups=\"sponsors\"",
                        "candidateGroups=\"sponsers\"",
                        "the group \"sponsers\", which does not exist"),
                arguments(
                        "camunda:formField id=\"plannedStart\"", "camunda:formField id=\"start\"", "declares the date"),
                arguments("${recordDecision}", "${recordDecisions}", "does not exist"),
                arguments(
                        "camunda:delegateExpression=\"${recordDecision}\"", "camunda:class=\"X\"", "names the class X"),
                arguments("decisionRef=\"proposalEligibility\"", "decisionRef=\"eligibility\"", "asks the table"));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void noticesABreach(String right, String wrong, String fault) {
        var model = Tidiness.text(PROCESSES.resolve("consider-expression-of-interest.bpmn"));

        assertThat(model).contains(right);
        assertThat(CONTRACT.faults("consider-expression-of-interest.bpmn", model.replace(right, wrong)))
                .anyMatch(found -> found.contains(fault));
    }

    static Stream<Arguments> unfitForms() {
        return Stream.of(
                arguments("\"id\": \"start-proposal\"", "\"id\": \"start\"", "not named like"),
                arguments("\"type\": \"text\",", "\"type\": \"spacer\",", "does not begin"),
                arguments("\"maxLength\": 150", "\"maxLength\": 9000", "maximum length"),
                arguments("\"serializeToString\": true", "\"serializeToString\": false", "lose pence"),
                arguments("\"max\": 20000", "\"most\": 20000", "no bounds"),
                arguments("\"type\": \"radio\"", "\"type\": \"dynamiclist\"", "is not allowed"),
                arguments("\"key\": \"scheme\"", "\"key\": \"staffCount\"", "twice"),
                arguments("\"key\": \"scheme\"", "\"key\": \"the scheme\"", "no key"),
                arguments("\"text\": \"", "\"text\": \"£{{annualValuePounds}} ", "without separators"));
    }

    @ParameterizedTest
    @MethodSource("unfitForms")
    void noticesAnUnfitForm(String right, String wrong, String fault) {
        var form = Tidiness.text(FORMS.resolve("start-proposal.form"));

        assertThat(form).contains(right);
        assertThat(CONTRACT.faults("start-proposal.form", form.replace(right, wrong)))
                .anyMatch(found -> found.contains(fault));
    }

    private static Set<String> names(Path folder, String ending) {
        return Stream.of(folder.toFile().list())
                .filter(name -> name.endsWith(ending))
                .map(name -> name.replace(ending, ""))
                .collect(Collectors.toSet());
    }
}
