package org.spinout.process.formcontract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.SpinoutTest;

/** Bodies that are no JSON, or not the JSON meant: the caller's fault, never the server's. */
@SpinoutTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedRequestTests {

    @RegisterExtension
    final ContractFixture fixture = new ContractFixture();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "nonsense",
                "null",
                "[]",
                "5",
                "{\"variables\": 5}",
                "{\"variables\": []}",
                "{\"variables\": {\"serviceName\": null}}",
                "{\"variables\": {\"serviceName\": \"Ripplez\"}}",
                "{\"variables\": {\"serviceName\": {\"value\": {\"deep\": [1]}, \"type\": \"String\"}}}",
                "{\"variables\": {\"serviceName\": {\"value\": \"x\", \"type\": \"\"}}}",
                "{\"variables\": {\"serviceName\": {\"value\": \"x\", \"type\": \"NoSuchType\"}}}",
                "{\"variables\": {\"serviceName\": {\"value\": \"x\", \"type\": \"Integer\"}}}",
                "{\"variables\": {\"serviceName\": {\"value\": 7, \"type\": \"File\"}}}",
                "{\"variables\": {\"serviceName\": {\"value\": 7, \"type\": \"Object\", \"valueInfo\": 7}}}",
                "{\"variables\": {\"serviceName\": {\"value\": 7, \"unknown\": 7}}}",
                "{\"noSuchPart\": {}}"
            })
    void areRefusedAndChangeNothing(String body) {
        var task = fixture.openTask();
        var before = fixture.variables(task);
        var instances = fixture.instances();

        for (var way : new String[] {"submit-form", "complete", "resolve"}) {
            var answer = fixture.as("proposer").send("POST", "/task/" + task.getId() + "/" + way, body);
            assertThat(answer.status()).as(way + ": " + answer.body()).isEqualTo(400);
            assertThat(answer.message()).isNotBlank().doesNotContainPattern("Exception|(java|com|org)\\.");
        }
        for (var way : new String[] {"start", "submit-form"}) {
            var answer = fixture.as("proposer")
                    .send("POST", "/process-definition/key/" + ContractFixture.MODEL + "/" + way, body);
            assertThat(answer.status()).as(way + ": " + answer.body()).isEqualTo(400);
            assertThat(answer.message()).isNotBlank().doesNotContainPattern("Exception|(java|com|org)\\.");
        }
        assertThat(fixture.isOpen(task)).isTrue();
        assertThat(fixture.variables(task)).isEqualTo(before);
        assertThat(fixture.instances()).isEqualTo(instances);
    }

    @Test
    void areToldWhereTheyStopBeingJson() {
        var task = fixture.openTask();

        for (var body : new String[] {"{\n  \"variables\" 5}", "{\n  \"variables\": {", "{\n 'variables': {}}"}) {
            fixture.as("proposer")
                    .send("POST", "/task/" + task.getId() + "/submit-form", body)
                    .isRefusal(400);
            assertThat(fixture.as("proposer")
                            .send("POST", "/task/" + task.getId() + "/submit-form", body)
                            .message())
                    .matches("The request could not be read: it is not valid JSON \\(line 2, column \\d+\\)\\."
                            + " Nothing was changed\\.");
        }
        assertThat(fixture.isOpen(task)).isTrue();
    }

    @Test
    void areToldThatTheyAreNotTheJsonMeant() {
        var answer = fixture.as("proposer")
                .send("POST", "/task/" + fixture.openTask().getId() + "/submit-form", "{\"variables\": 5}");

        answer.isRefusal(400);
        assertThat(answer.message())
                .isEqualTo(
                        "The request could not be read: it is valid JSON, but not all of it is what is asked for here."
                                + " Nothing was changed.");
    }
}
