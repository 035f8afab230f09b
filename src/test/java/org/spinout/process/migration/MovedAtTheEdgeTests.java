package org.spinout.process.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.migration.OwnersModel.OWNER;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.migration.Fate.Verdict;
import org.spinout.process.migration.MigrationCase.State;
import org.spinout.process.samples.CaseDriver;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases that are moved in the middle of something: half of several have answered, a part has begun, something failed. */
@SpinoutTest
class MovedAtTheEdgeTests {

    private static final String KEY = "moved-at-the-edge";

    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="Definitions_moved-at-the-edge"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="https://spinout.org/processes">
              <bpmn:process id="moved-at-the-edge" name="Moved at the edge" isExecutable="true"
                  camunda:historyTimeToLive="P7305D" camunda:isStartableInTasklist="false">
                <bpmn:startEvent id="Event_Begun" name="Begun"/>
                <bpmn:userTask id="Activity_Ask" name="Ask everybody" camunda:candidateGroups="sponsors">
                  <bpmn:extensionElements><camunda:properties>
                    <camunda:property name="targetWorkingDays" value="15"/>
                    <camunda:property name="escalateTo" value="sponsors"/>
                  </camunda:properties></bpmn:extensionElements>
                  <bpmn:multiInstanceLoopCharacteristics>
                    <bpmn:loopCardinality xsi:type="bpmn:tFormalExpression">${5}</bpmn:loopCardinality>
                  </bpmn:multiInstanceLoopCharacteristics>
                </bpmn:userTask>
                <bpmn:subProcess id="Activity_Draft" name="Draft">
                  <bpmn:startEvent id="Event_DraftBegun" name="Draft begun"/>
                  <bpmn:userTask id="Activity_Write" name="Write" camunda:candidateGroups="sponsors"/>
                  <bpmn:endEvent id="Event_Drafted" name="Drafted"/>
                  <bpmn:sequenceFlow id="Flow_Draft1" sourceRef="Event_DraftBegun" targetRef="Activity_Write"/>
                  <bpmn:sequenceFlow id="Flow_Draft2" sourceRef="Activity_Write" targetRef="Event_Drafted"/>
                </bpmn:subProcess>
                <bpmn:serviceTask id="Activity_Send" name="Send" camunda:asyncBefore="true"
                    camunda:expression="${nothingOfTheKind}"/>
                <bpmn:intermediateCatchEvent id="Event_Time" name="Time">
                  <bpmn:timerEventDefinition>
                    <bpmn:timeDate xsi:type="bpmn:tFormalExpression">${workingTime.after(10)}</bpmn:timeDate>
                  </bpmn:timerEventDefinition>
                </bpmn:intermediateCatchEvent>
                <bpmn:endEvent id="Event_Done" name="Done"/>
                <bpmn:sequenceFlow id="Flow_1" sourceRef="Event_Begun" targetRef="Activity_Ask"/>
                <bpmn:sequenceFlow id="Flow_2" sourceRef="Activity_Ask" targetRef="Activity_Draft"/>
                <bpmn:sequenceFlow id="Flow_3" sourceRef="Activity_Draft" targetRef="Activity_Send"/>
                <bpmn:sequenceFlow id="Flow_4" sourceRef="Activity_Send" targetRef="Event_Time"/>
                <bpmn:sequenceFlow id="Flow_5" sourceRef="Event_Time" targetRef="Event_Done"/>
                <bpmn:subProcess id="Activity_LookInto" name="Look into it" triggeredByEvent="true">
                  <bpmn:startEvent id="Event_Heard" name="Heard" isInterrupting="false">
                    <bpmn:messageEventDefinition id="Message_HeardDefinition" messageRef="Message_Heard"/>
                  </bpmn:startEvent>
                  <bpmn:userTask id="Activity_Look" name="Look" camunda:candidateGroups="sponsors"/>
                  <bpmn:endEvent id="Event_Looked" name="Looked"/>
                  <bpmn:sequenceFlow id="Flow_Look1" sourceRef="Event_Heard" targetRef="Activity_Look"/>
                  <bpmn:sequenceFlow id="Flow_Look2" sourceRef="Activity_Look" targetRef="Event_Looked"/>
                </bpmn:subProcess>
              </bpmn:process>
              <bpmn:message id="Message_Heard" name="Message_HeardAtTheEdge"/>
            </bpmn:definitions>
            """;

    /** Beside the part that there was, one more to which the step has gone. */
    private static final String ANOTHER_PART = """
                <bpmn:subProcess id="Activity_Draft" name="Outline">
                  <bpmn:startEvent id="Event_OutlineBegun" name="Outline begun"/>
                  <bpmn:userTask id="Activity_Outline" name="Outline the plan" camunda:candidateGroups="sponsors"/>
                  <bpmn:endEvent id="Event_Outlined" name="Outlined"/>
                  <bpmn:sequenceFlow id="Flow_Outline1" sourceRef="Event_OutlineBegun" targetRef="Activity_Outline"/>
                  <bpmn:sequenceFlow id="Flow_Outline2" sourceRef="Activity_Outline" targetRef="Event_Outlined"/>
                </bpmn:subProcess>
                <bpmn:sequenceFlow id="Flow_ToFinal" sourceRef="Activity_Draft" targetRef="Activity_Final"/>
                <bpmn:subProcess id="Activity_Final" name="Final plan">
            """;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private Mappings mappings;

    @Autowired
    private Rehearsal rehearsal;

    @Autowired
    private Migrations migrations;

    @Autowired
    private MigrationBook book;

    @Autowired
    private CaseDriver driver;

    private OwnersModel model;
    private String first = "";
    private String second = "";
    private String instance = "";

    @BeforeEach
    void deployTheFirstVersion() {
        model = new OwnersModel(repository, "write-action-plan", KEY);
        first = model.deploy(plan -> XML);
    }

    @AfterEach
    void removeEveryVersion() {
        model.remove();
    }

    @Test
    void goesOnWithTheThreeWhoHaveNotAnswered() {
        standsBefore("Activity_Ask#multiInstanceBody");
        List.of(0, 1).forEach(answered -> complete("Ask everybody"));
        changed(xml -> xml.replace("\"Activity_Ask\"", "\"Activity_AskAll\""));

        move(mappings.suggested(first, second));

        assertThat(tasks())
                .extracting(Task::getTaskDefinitionKey)
                .containsOnly("Activity_AskAll")
                .hasSize(3);
        List.of(0, 1, 2).forEach(answered -> complete("Ask everybody"));
        assertThat(tasks()).extracting(Task::getTaskDefinitionKey).containsExactly("Activity_Write");
    }

    @Test
    void goesOnInAnotherPartOnceSomebodySaysWhichPartThatIs() {
        standsBefore("Activity_Write");
        changed(MovedAtTheEdgeTests::inAnotherPart);
        var suggested = mappings.suggested(first, second);
        assertThat(rehearsal.of(second, suggested)).singleElement().satisfies(fate -> {
            assertThat(fate.verdict()).isEqualTo(Verdict.MUST_BE_MAPPED);
            assertThat(fate.unmapped()).containsExactly("Activity_Write");
        });
        assertThat(mappings.faults(suggested.with("Activity_Write", "Activity_Write")))
                .extracting(MappingFault::sentence)
                .singleElement()
                .asString()
                .contains("another part");

        move(suggested.with("Activity_Draft", "Activity_Final").with("Activity_Write", "Activity_Write"));

        complete("Write");
        assertThat(runtime.getActiveActivityIds(instance)).containsExactly("Activity_Send");
    }

    private static String inAnotherPart(String xml) {
        return xml.replace("    <bpmn:subProcess id=\"Activity_Draft\" name=\"Draft\">\n", ANOTHER_PART)
                .replace(
                        "sourceRef=\"Activity_Draft\" targetRef=\"Activity_Send\"",
                        "sourceRef=\"Activity_Final\" targetRef=\"Activity_Send\"");
    }

    @Test
    void goesOnInWhatAMessageBeganBesideIt() {
        standsBefore("Activity_Write");
        runtime.createMessageCorrelation("Message_HeardAtTheEdge")
                .processInstanceId(instance)
                .correlate();
        changed(xml -> xml.replace("name=\"Look\"", "name=\"Look closely\""));

        move(mappings.suggested(first, second));

        assertThat(tasks()).extracting(Task::getName).containsExactlyInAnyOrder("Write", "Look closely");
        runtime.createMessageCorrelation("Message_HeardAtTheEdge")
                .processInstanceId(instance)
                .correlate();
        complete("Look closely");
        complete("Look closely");
        assertThat(tasks()).extracting(Task::getName).containsExactly("Write");
    }

    @Test
    void staysFailedUntilSomebodyMendsItAndThenGoesOn() {
        standsBefore("Activity_Send");
        for (var attempt = 1; attempt <= 3; attempt++) {
            assertThatThrownBy(() -> management.executeJob(job().getId())).hasMessageContaining("nothingOfTheKind");
        }
        assertThat(incidents()).isOne();
        changed(xml -> xml.replace("name=\"Send\"", "name=\"Send on\""));

        move(mappings.suggested(first, second));

        assertThat(incidents()).isOne();
        assertThat(job().getRetries()).isZero();
        assertThat(runtime.createIncidentQuery()
                        .processInstanceId(instance)
                        .singleResult()
                        .getProcessDefinitionId())
                .isEqualTo(second);
        runtime.setVariable(instance, "nothingOfTheKind", "something");
        management.setJobRetries(job().getId(), 1);
        management.executeJob(job().getId());
        assertThat(incidents()).isZero();
        assertThat(job().getDuedate()).as("the clock after it").isNotNull();
    }

    @Test
    void staysSuspendedUntilSomebodyLetsItGoOn() {
        standsBefore("Activity_Write");
        runtime.suspendProcessInstanceById(instance);
        changed(xml -> xml.replace("name=\"Write\"", "name=\"Write anew\""));

        move(mappings.suggested(first, second));

        assertThatThrownBy(() -> complete("Write anew")).isInstanceOf(SuspendedEntityInteractionException.class);
        runtime.activateProcessInstanceById(instance);
        complete("Write anew");
    }

    @Test
    void ringsOnceAndSaysSoWhereItsTimeHasPassedByTheNewVersion() {
        standsBefore("Event_Time");
        driver.moveClockByWorkingDays(8);
        changed(xml -> xml.replace("workingTime.after(10)", "workingTime.after(5)"));

        var run = move(mappings.suggested(first, second));

        assertThat(book.cases(run, OWNER, 1).get(0).explanation())
                .contains("clock ran out on", "which has passed already.");
        assertThat(isRunning()).as("nothing happens in the move itself").isTrue();
        management.executeJob(job().getId());
        assertThat(isRunning()).isFalse();
    }

    private void standsBefore(String activity) {
        instance = runtime.createProcessInstanceById(first)
                .businessKey("ME-" + UUID.randomUUID().toString().substring(0, 8))
                .startBeforeActivity(activity)
                .execute()
                .getId();
    }

    private void changed(UnaryOperator<String> edit) {
        second = model.deploy(plan -> edit.apply(XML));
    }

    private long move(Mapping mapping) {
        assertThat(rehearsal.of(second, mapping)).extracting(Fate::verdict).containsExactly(Verdict.WOULD_MOVE);
        var run = migrations.begin(mapping, Set.of(), OWNER, "It is better.");
        migrations.goOn(run, 10);
        assertThat(book.cases(run, OWNER, 10)).extracting(MigrationCase::state).containsExactly(State.MOVED);
        return run;
    }

    private List<Task> tasks() {
        return tasks.createTaskQuery().processInstanceId(instance).list();
    }

    private void complete(String name) {
        tasks.complete(tasks().stream()
                .filter(task -> task.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getId());
    }

    private Job job() {
        return management.createJobQuery().processInstanceId(instance).singleResult();
    }

    private long incidents() {
        return runtime.createIncidentQuery().processInstanceId(instance).count();
    }

    private boolean isRunning() {
        return runtime.createProcessInstanceQuery().processInstanceId(instance).count() > 0;
    }
}
