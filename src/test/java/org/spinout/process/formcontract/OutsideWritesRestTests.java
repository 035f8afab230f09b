package org.spinout.process.formcontract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.spinout.SpinoutTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The ways that lead past every form, tried by the person who has most rights of all. */
@SpinoutTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutsideWritesRestTests {

    private static final Map<String, Object> APPROVED = Rest.variables(Map.of("boardOutcome", "approved"));

    private final ProcessEngine engine;
    private final Rest administrator;
    private @Nullable ContractFixture opened;

    @Autowired
    OutsideWritesRestTests(ProcessEngine engine, @LocalServerPort int port) {
        this.engine = engine;
        this.administrator = new Rest(port, "admin");
    }

    @BeforeAll
    void deploy() {
        opened = new ContractFixture(engine);
    }

    @AfterAll
    void remove() {
        fixture().close();
    }

    private ContractFixture fixture() {
        return Objects.requireNonNull(opened);
    }

    @Test
    void refusesMessagesWhereverTheyCarryTheirVariables() {
        var task = fixture().openTask();

        for (var part : List.of("processVariables", "processVariablesLocal", "processVariablesToTriggeredScope")) {
            for (var all : List.of(true, false)) {
                administrator.post("/message", message(task, part, all)).isRefusalOf("boardOutcome", "message");
            }
        }
        administrator.post("/message", message(task, "correlationKeys", false)).isRefusal(400);
        unchanged(task);
    }

    @Test
    void refusesMessagesByTheBatch() {
        var task = fixture().openTask();

        administrator
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
        var task = fixture().openTask();

        administrator
                .post("/signal", Map.of("name", "any", "variables", APPROVED))
                .isRefusalOf("boardOutcome", "event");
        administrator
                .post("/execution/" + task.getExecutionId() + "/signal", Map.of("variables", APPROVED))
                .isRefusalOf("boardOutcome", "event");
        administrator.post("/condition", Map.of("variables", APPROVED)).isRefusalOf("boardOutcome", "event");
        unchanged(task);
    }

    @Test
    void refusesErrorsAndEscalationsThrownIntoATask() {
        var task = fixture().openTask();

        administrator
                .post("/task/" + task.getId() + "/bpmnError", Map.of("errorCode", "any", "variables", APPROVED))
                .isRefusalOf("boardOutcome", "event");
        administrator
                .post(
                        "/task/" + task.getId() + "/bpmnEscalation",
                        Map.of("escalationCode", "any", "variables", APPROVED))
                .isRefusalOf("boardOutcome", "event");
        unchanged(task);
    }

    @Test
    void refusesVariablesByTheBatch() {
        var task = fixture().openTask();

        administrator
                .post(
                        "/process-instance/variables-async",
                        Map.of("processInstanceIds", List.of(task.getProcessInstanceId()), "variables", APPROVED))
                .isRefusalOf("boardOutcome", "directWrite");
        unchanged(task);
    }

    @Test
    void refusesVariablesTakenAway() {
        var task = fixture().openTask();
        var body = Map.of("deletions", List.of("staffCount"));

        for (var owner : List.of("/task/" + task.getId(), "/process-instance/" + task.getProcessInstanceId())) {
            administrator.post(owner + "/variables", body).isRefusalOf("staffCount", "directWrite");
            administrator.delete(owner + "/variables/staffCount").isRefusalOf("staffCount", "directWrite");
        }
        unchanged(task);
    }

    @Test
    void leavesTheHousesOwnCommandsAlone() {
        var task = fixture().openTask();

        engine.getRuntimeService().setVariable(task.getProcessInstanceId(), "boardOutcome", "approved");
        engine.getRuntimeService()
                .createMessageCorrelation("Message_TestShortcut")
                .processInstanceId(task.getProcessInstanceId())
                .setVariable("staffCount", 9)
                .correlate();

        assertThat(fixture().variables(task))
                .containsEntry("boardOutcome", "approved")
                .containsEntry("staffCount", 9);
    }

    private void unchanged(Task task) {
        assertThat(fixture().isOpen(task)).isTrue();
        assertThat(fixture().variables(task)).containsEntry("staffCount", 1).doesNotContainKey("boardOutcome");
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
