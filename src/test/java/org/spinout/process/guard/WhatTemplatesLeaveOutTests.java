package org.spinout.process.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.process.InModels;

/** Times, messages, repeated steps and twins of dates, which no template of the Modeler can write. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatTemplatesLeaveOutTests {

    private static final Instant THEN = Instant.parse("2027-03-01T17:00:00Z");
    private static final String DATED = """
            {"id": "dated", "type": "default", "components": [{"type": "textfield", "key": "saidOn", "id": "f",
             "label": "When", "validate": {"pattern": "^\\\\d{2}/\\\\d{2}/\\\\d{4}$"}}]}""";

    /** Counts days as the house does, in a simpler way. */
    @InModels
    public static class Days {

        public Date after(int days) {
            return Date.from(THEN.plusSeconds(86_400L * days));
        }

        public Date atStartOf(Date day) {
            return Date.from(day.toInstant().plusSeconds(1));
        }

        public Date atEndOf(Date day) {
            return Date.from(day.toInstant().plusSeconds(2));
        }
    }

    private PlainEngine guarded;

    @BeforeAll
    void buildEngine() {
        guarded = PlainEngine.guarded(Map.of("workingTime", new Days()));
    }

    @AfterAll
    void closeEngine() {
        guarded.close();
    }

    @ParameterizedTest
    @CsvSource({
        "workingDays, 10, 2027-03-11T17:00:00Z",
        "startOfDay, meetingDate, 2027-03-01T17:00:01Z",
        "endOfDay, meetingDate, 2027-03-01T17:00:02Z",
        "moment, ${meetingDate}, 2027-03-01T17:00:00Z"
    })
    void aClockStrikesAsItsPropertySays(String name, String value, Instant due) {
        guarded.deploy("clock.bpmn", timer(name, value, ""));

        assertThat(dueOfNewInstance()).isEqualTo(due);
    }

    @Test
    void aTimeInTheModelItselfIsKept() {
        guarded.deploy(
                "clock.bpmn", timer("workingDays", "10", "<bpmn:timeDate>${workingTime.after(3)}</bpmn:timeDate>"));

        assertThat(dueOfNewInstance()).isEqualTo(Instant.parse("2027-03-04T17:00:00Z"));
    }

    @Test
    void aClockThatCannotBeReadIsRefusedInWords() {
        assertThatThrownBy(() -> guarded.deploy("clock.bpmn", timer("workingDays", "ten", "")))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("The clock says \"ten\" where it needs a whole number of working days");
    }

    @Test
    void aDateOfTheChosenFormIsKeptAsADate() {
        guarded.engine
                .getRepositoryService()
                .createDeployment()
                .addString("dated.form", DATED)
                .addString("ask.bpmn", PlainEngine.oneStep("ask", """
                        <bpmn:userTask id="Step" name="S" camunda:formRef="dated" camunda:formRefBinding="latest"/>"""))
                .deploy();
        guarded.engine.getRuntimeService().startProcessInstanceByKey("ask");
        var task = guarded.engine
                .getTaskService()
                .createTaskQuery()
                .processDefinitionKey("ask")
                .singleResult();

        assertThat(guarded.engine.getFormService().getTaskFormData(task.getId()).getFormFields())
                .extracting(field -> field.getId() + " " + field.getTypeName())
                .containsExactly("saidOn date");
    }

    @Test
    void aWaitIsForTheMessageOfItsProperty() {
        var runtime = guarded.engine.getRuntimeService();
        guarded.deploy("wait.bpmn", PlainEngine.oneStep("wait", """
                <bpmn:receiveTask id="Step" name="Wait"><bpmn:extensionElements><camunda:properties>
                  <camunda:property name="message" value="Message_Heard"/></camunda:properties></bpmn:extensionElements>
                </bpmn:receiveTask>"""));
        guarded.deploy("event.bpmn", PlainEngine.oneStep("event", """
                <bpmn:intermediateCatchEvent id="Step" name="Wait"><bpmn:extensionElements><camunda:properties>
                  <camunda:property name="message" value="Message_Heard"/></camunda:properties></bpmn:extensionElements>
                  <bpmn:messageEventDefinition id="Told"/></bpmn:intermediateCatchEvent>"""));
        for (var process : List.of("wait", "event")) {
            var instance = runtime.startProcessInstanceByKey(process);

            runtime.createMessageCorrelation("Message_Heard")
                    .processInstanceId(instance.getId())
                    .correlate();

            assertThat(runtime.createProcessInstanceQuery()
                            .processInstanceId(instance.getId())
                            .count())
                    .as(process)
                    .isZero();
        }
    }

    @Test
    void aStepIsForEachOfThoseOfItsProperty() {
        guarded.deploy("panel.bpmn", panel("<bpmn:multiInstanceLoopCharacteristics/>"));
        guarded.engine.getRuntimeService().startProcessInstanceByKey("panel", Map.of("panel", List.of("ann", "ben")));

        assertThat(guarded.engine
                        .getTaskService()
                        .createTaskQuery()
                        .processDefinitionKey("panel")
                        .list())
                .extracting(Task::getAssignee)
                .containsExactlyInAnyOrder("ann", "ben");
    }

    @Test
    void aStepForSeveralThatIsDrawnForOneIsRefusedInWords() {
        assertThatThrownBy(() -> guarded.deploy("panel.bpmn", panel("")))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("is not drawn so: choose the marker \"Parallel multi-instance\"");
        assertThatThrownBy(() -> guarded.deploy(
                        "panel.bpmn",
                        panel("<bpmn:multiInstanceLoopCharacteristics/>").replace("${panel}", "panel")))
                .hasMessageContaining("\"panel\", which is no expression");
        assertThatThrownBy(() -> guarded.deploy("told.bpmn", PlainEngine.oneStep("told", """
                        <bpmn:receiveTask id="Step" name="Wait"><bpmn:extensionElements><camunda:properties>
                          <camunda:property name="message" value="${any}"/></camunda:properties></bpmn:extensionElements>
                        </bpmn:receiveTask>""")))
                .hasMessageContaining("is no name of a message");
    }

    private static String panel(String marker) {
        return PlainEngine.oneStep("panel", """
                <bpmn:userTask id="Step" name="Give a view" camunda:assignee="${each}">
                  <bpmn:extensionElements><camunda:properties>
                    <camunda:property name="forEach" value="${panel}"/>
                  </camunda:properties></bpmn:extensionElements>
                  %s
                </bpmn:userTask>""".formatted(marker));
    }

    private Instant dueOfNewInstance() {
        var instance = guarded.engine
                .getRuntimeService()
                .startProcessInstanceByKey("clock", Map.of("meetingDate", Date.from(THEN)));
        return guarded.engine
                .getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getDuedate()
                .toInstant();
    }

    private static String timer(String name, String value, String time) {
        return PlainEngine.oneStep("clock", """
                <bpmn:intermediateCatchEvent id="Step" name="Wait">
                  <bpmn:extensionElements><camunda:properties>
                    <camunda:property name="%s" value="%s"/>
                  </camunda:properties></bpmn:extensionElements>
                  <bpmn:timerEventDefinition id="Timer">%s</bpmn:timerEventDefinition>
                </bpmn:intermediateCatchEvent>""".formatted(name, value, time));
    }
}
