package org.spinout.process.formcontract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinout.SpinoutTest;

/** Every way into the engine that a person can reach, and on each every kind of answer a form does not allow. */
@SpinoutTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormContractRestTests {

    @RegisterExtension
    final ContractFixture fixture = new ContractFixture();

    /** One slip in otherwise good answers. */
    record Slip(String field, String rule, @Nullable Object value) {

        Map<String, Object> answers() {
            var answers = ContractFixture.goodAnswers();
            if (rule.equals("required")) {
                answers.remove(field);
            } else {
                answers.put(field, Objects.requireNonNull(value));
            }
            return answers;
        }

        @Override
        public String toString() {
            return field + " " + rule;
        }
    }

    static List<Slip> slips() {
        return List.of(
                new Slip("serviceName", "required", null),
                new Slip("staffCount", "max", 2001),
                new Slip("outcome", "allowedValues", "approved"),
                new Slip("serviceName", "type", 5),
                new Slip("plannedStart", "date", "31/02/2150"),
                new Slip("reasons", "hidden", "Because"),
                new Slip("boardOutcome", "unknownField", "approved"));
    }

    static Stream<Arguments> waysToHandIn() {
        return Stream.of("submit-form", "complete", "resolve")
                .flatMap(way -> slips().stream().map(slip -> Arguments.of(way, slip)));
    }

    @ParameterizedTest
    @MethodSource("waysToHandIn")
    void refusesATaskHandedInWrongly(String way, Slip slip) {
        var task = fixture.openTask();
        var before = fixture.variables(task);

        var answer = fixture.as("proposer")
                .post("/task/" + task.getId() + "/" + way, Map.of("variables", Rest.variables(slip.answers())));

        answer.isRefusalOf(slip.field(), slip.rule());
        assertThat(fixture.isOpen(task)).isTrue();
        assertThat(fixture.variables(task)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("slips")
    void refusesAProcessStartedWrongly(Slip slip) {
        var before = fixture.instances();
        var body = Map.of("variables", Rest.variables(slip.answers()));

        for (var way : List.of("start", "submit-form")) {
            fixture.as("proposer")
                    .post("/process-definition/key/" + ContractFixture.MODEL + "/" + way, body)
                    .isRefusalOf(slip.field(), slip.rule());
        }
        assertThat(fixture.instances()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("slips")
    void refusesAnswersSentByMessage(Slip slip) {
        var task = fixture.openTask();
        var before = fixture.variables(task);
        var field = slip.rule().equals("required") ? "staffCount" : slip.field();
        var variables = Rest.variables(Map.of(
                field, slip.rule().equals("required") ? "" : slip.answers().get(field)));

        var answer = fixture.as("proposer")
                .post(
                        "/message",
                        Map.of(
                                "messageName",
                                "Message_TestShortcut",
                                "processInstanceId",
                                task.getProcessInstanceId(),
                                "processVariables",
                                variables));
        var event = fixture.as("proposer")
                .post(
                        "/execution/" + task.getExecutionId() + "/messageSubscriptions/Message_TestShortcut/trigger",
                        Map.of("variables", variables));

        answer.isRefusalOf(field, "message");
        event.isRefusalOf(field, "message");
        assertThat(fixture.isOpen(task)).isTrue();
        assertThat(fixture.variables(task)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("slips")
    void refusesVariablesWrittenDirectly(Slip slip) {
        var task = fixture.openTask();
        var before = fixture.variables(task);
        var field = slip.field();
        var value = new LinkedHashMap<String, Object>();
        value.put(
                "value", slip.rule().equals("required") ? null : slip.answers().get(field));
        var body = Map.of("modifications", Map.of(field, value));

        for (var owner : List.of(
                "/task/" + task.getId() + "/variables",
                "/task/" + task.getId() + "/localVariables",
                "/process-instance/" + task.getProcessInstanceId() + "/variables",
                "/execution/" + task.getExecutionId() + "/localVariables")) {
            fixture.as("proposer").put(owner + "/" + field, value).isRefusalOf(field, "directWrite");
            fixture.as("proposer").post(owner, body).isRefusalOf(field, "directWrite");
            fixture.as("proposer").delete(owner + "/" + field).isRefusalOf(field, "directWrite");
        }
        assertThat(fixture.isOpen(task)).isTrue();
        assertThat(fixture.variables(task)).isEqualTo(before);
    }

    @Test
    void takesGoodAnswersByEveryWay() {
        for (var way : List.of("submit-form", "complete")) {
            var task = fixture.openTask();

            var answer = fixture.as("proposer")
                    .post(
                            "/task/" + task.getId() + "/" + way,
                            Map.of("variables", Rest.variables(ContractFixture.goodAnswers())));

            assertThat(answer.status()).as(answer.body()).isEqualTo(204);
            assertThat(fixture.isOpen(task)).isFalse();
            assertThat(fixture.variables(task))
                    .containsEntry("serviceName", "Ripplez")
                    .hasEntrySatisfying("plannedStart", date -> assertThat(date).isInstanceOf(Date.class));
        }
    }

    @Test
    void startsAProcessByEitherWay() {
        for (var way : List.of("start", "submit-form")) {
            var before = fixture.instances();

            var answer = fixture.as("proposer")
                    .post(
                            "/process-definition/key/" + ContractFixture.MODEL + "/" + way,
                            Map.of("variables", Rest.variables(ContractFixture.goodAnswers())));

            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(fixture.instances()).isEqualTo(before + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("waysToHandIn")
    void theBareEngineTakesTheSame(String way, Slip slip) {
        var task = fixture.openTask();
        var answers = slip.answers();
        if (!way.equals("submit-form")) {
            // Only the form's own way turns a text into a date; by the others it stays a text, and others stumble over
            // it.
            answers.remove("plannedStart");
        }

        fixture.withoutTheHouse(() -> {
            fixture.as("proposer")
                    .post("/task/" + task.getId() + "/" + way, Map.of("variables", Rest.variables(answers)))
                    .isDone();
            assertThat(fixture.isOpen(task)).isEqualTo(way.equals("resolve"));
        });
    }

    @ParameterizedTest
    @MethodSource("slips")
    void theBareEngineTakesTheSameByMessageStartAndWrite(Slip slip) {
        var task = fixture.openTask();
        var variables = Rest.variables(slip.answers());

        fixture.withoutTheHouse(() -> {
            var started = fixture.as("admin")
                    .post(
                            "/process-definition/key/" + ContractFixture.MODEL + "/start",
                            Map.of("variables", variables));
            var written = fixture.as("admin")
                    .post("/task/" + task.getId() + "/variables", Map.of("modifications", variables));
            var sent = fixture.as("admin")
                    .post(
                            "/message",
                            Map.of(
                                    "messageName",
                                    "Message_TestShortcut",
                                    "processInstanceId",
                                    task.getProcessInstanceId(),
                                    "processVariables",
                                    variables))
                    .isDone();
        });
    }
}
