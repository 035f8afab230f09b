package org.spinout.process.formcontract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.spinout.SpinoutTest;

/** The ways that lead past every form, tried by the person who has most rights of all. */
@SpinoutTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutsideWritesRestTests {

    private static final Map<String, Object> APPROVED = Rest.variables(Map.of("boardOutcome", "approved"));

    @RegisterExtension
    final ContractFixture fixture = new ContractFixture();

    @Test
    void refusesMessagesWhereverTheyCarryTheirVariables() {
        var task = fixture.openTask();

        for (var part : List.of("processVariables", "processVariablesLocal", "processVariablesToTriggeredScope")) {
            for (var all : List.of(true, false)) {
                fixture.as("admin").post("/message", message(task, part, all)).isRefusalOf("boardOutcome", "message");
            }
        }
        fixture.as("admin")
                .post("/message", message(task, "correlationKeys", false))
                .isRefusal(400);
        unchanged(task);
    }

    @Test
    void refusesMessagesByTheBatch() {
        var task = fixture.openTask();

        fixture.as("admin")
                .post(
                        "/process-instance/message-async",
                        Map.of(
                                "messageName",
                                "Message_TestShortcut",
                                "processInstanceIds",
                                List.of(task.getProcessInstanceId()),
                                "variables",
                                APPROVED))
                .isRefusalOf("boardOutcome", "message");
        unchanged(task);
    }

    @Test
    void refusesSignalsAndConditions() {
        var task = fixture.openTask();

        fixture.as("admin")
                .post("/signal", Map.of("name", "any", "variables", APPROVED))
                .isRefusalOf("boardOutcome", "event");
        fixture.as("admin")
                .post("/execution/" + task.getExecutionId() + "/signal", Map.of("variables", APPROVED))
                .isRefusalOf("boardOutcome", "event");
        fixture.as("admin").post("/condition", Map.of("variables", APPROVED)).isRefusalOf("boardOutcome", "event");
        unchanged(task);
    }

    @Test
    void refusesErrorsAndEscalationsThrownIntoATask() {
        var task = fixture.openTask();

        fixture.as("admin")
                .post("/task/" + task.getId() + "/bpmnError", Map.of("errorCode", "any", "variables", APPROVED))
                .isRefusalOf("boardOutcome", "event");
        fixture.as("admin")
                .post(
                        "/task/" + task.getId() + "/bpmnEscalation",
                        Map.of("escalationCode", "any", "variables", APPROVED))
                .isRefusalOf("boardOutcome", "event");
        unchanged(task);
    }

    @Test
    void refusesVariablesByTheBatch() {
        var task = fixture.openTask();

        fixture.as("admin")
                .post(
                        "/process-instance/variables-async",
                        Map.of("processInstanceIds", List.of(task.getProcessInstanceId()), "variables", APPROVED))
                .isRefusalOf("boardOutcome", "directWrite");
        unchanged(task);
    }

    @Test
    void refusesVariablesTakenAway() {
        var task = fixture.openTask();
        var body = Map.of("deletions", List.of("staffCount"));

        for (var owner : List.of("/task/" + task.getId(), "/process-instance/" + task.getProcessInstanceId())) {
            fixture.as("admin").post(owner + "/variables", body).isRefusalOf("staffCount", "directWrite");
            fixture.as("admin").delete(owner + "/variables/staffCount").isRefusalOf("staffCount", "directWrite");
        }
        unchanged(task);
    }

    @Test
    void leavesTheHousesOwnCommandsAlone() {
        var task = fixture.openTask();

        fixture.engine().getRuntimeService().setVariable(task.getProcessInstanceId(), "boardOutcome", "approved");
        fixture.engine()
                .getRuntimeService()
                .createMessageCorrelation("Message_TestShortcut")
                .processInstanceId(task.getProcessInstanceId())
                .setVariable("staffCount", 9)
                .correlate();

        assertThat(fixture.variables(task))
                .containsEntry("boardOutcome", "approved")
                .containsEntry("staffCount", 9);
    }

    private void unchanged(Task task) {
        assertThat(fixture.isOpen(task)).isTrue();
        assertThat(fixture.variables(task)).containsEntry("staffCount", 1).doesNotContainKey("boardOutcome");
    }

    private static Map<String, Object> message(Task task, String part, boolean all) {
        var body = new LinkedHashMap<String, Object>();
        body.put("messageName", "Message_TestShortcut");
        body.put("processInstanceId", task.getProcessInstanceId());
        body.put("all", all);
        body.put(part, APPROVED);
        return body;
    }
}
