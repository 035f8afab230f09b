package org.spinout.process.formcontract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.spinout.SpinoutTest;

@SpinoutTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartSubmissionRestTests {

    private static final String KEY = "/process-definition/key/" + ContractFixture.MODEL;

    @RegisterExtension
    final ContractFixture fixture = new ContractFixture();

    @Test
    void refusesACallersBusinessKey() {
        var before = fixture.instances();

        for (var way : List.of("start", "submit-form")) {
            var answer = fixture.as("proposer")
                    .post(KEY + "/" + way, goodBut("businessKey", "SP-2026-0001"))
                    .isRefusal(400);
            assertThat(answer.json().path("field").asText()).isEqualTo("businessKey");
        }
        assertThat(fixture.instances()).isEqualTo(before);
    }

    @Test
    void refusesToBeginAnywhereElse() {
        var before = fixture.instances();
        var instructions = List.of(Map.of("type", "startBeforeActivity", "activityId", "Activity_Nothing"));

        fixture.as("proposer")
                .post(KEY + "/start", goodBut("startInstructions", instructions))
                .isRefusalOf("startInstructions", "notByCaller");
        fixture.as("proposer")
                .post(KEY + "/start", goodBut("caseInstanceId", "x"))
                .isRefusal(400);
        assertThat(fixture.as("proposer")
                        .post(KEY + "/start", goodBut("skipCustomListeners", true))
                        .status())
                .isEqualTo(400);
        assertThat(fixture.as("proposer")
                        .post(KEY + "/start", goodBut("skipIoMappings", true))
                        .status())
                .isEqualTo(400);
        assertThat(fixture.instances()).isEqualTo(before);
    }

    @Test
    void refusesAProcessWithoutStartForm() {
        for (var way : List.of("start", "submit-form")) {
            fixture.as("proposer")
                    .post("/process-definition/key/test-tell-nothing/" + way, Map.of())
                    .isRefusalOf("startForm", "startForm");
        }
    }

    @Test
    void leavesRightsToTheEngine() {
        for (var way : List.of("start", "submit-form")) {
            var answer = fixture.as("proposer2").post(KEY + "/" + way, Map.of());
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.body()).doesNotContain("serviceName");
            assertThat(fixture.as("proposer")
                            .post("/process-definition/no-such-id/" + way, Map.of())
                            .status())
                    .isEqualTo(404);
            assertThat(fixture.as("proposer")
                            .post("/process-definition/key/no-such-key/" + way, Map.of())
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void saysThatAProcessIsPaused() {
        fixture.engine().getRepositoryService().suspendProcessDefinitionByKey(ContractFixture.MODEL);
        try {
            fixture.as("proposer")
                    .post(KEY + "/start", goodBut("withVariablesInReturn", true))
                    .isRefusal(409);
        } finally {
            fixture.engine().getRepositoryService().activateProcessDefinitionByKey(ContractFixture.MODEL);
        }
    }

    @Test
    void returnsVariablesWhenAsked() {
        var answer = fixture.as("proposer")
                .post(KEY + "/start", goodBut("withVariablesInReturn", true))
                .isDone();

        assertThat(answer.json().at("/variables/serviceName/value").asText()).isEqualTo("Ripplez");
    }

    private static Map<String, Object> goodBut(String part, Object value) {
        var body = new LinkedHashMap<String, Object>();
        body.put("variables", Rest.variables(ContractFixture.goodAnswers()));
        body.put(part, value);
        return body;
    }
}
