package org.spinout.process.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.process.migration.OwnersModel.OWNER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.migration.Fate.Verdict;
import org.spinout.process.migration.MigrationCase.State;
import org.spinout.process.migration.SweptModel.Wait;
import org.springframework.beans.factory.annotation.Autowired;

/** Wherever a case can wait, in whichever model of the house, it is moved to what an owner made of it, and goes on. */
@SpinoutTest
class WaitStatesTests {

    private static final List<String> WAITS =
            List.of("Activity_One", "Activity_Many#multiInstanceBody", "Activity_Hear", "Event_Time", "Activity_Part");
    private static final int OF_EACH = 200;

    /** A case of it waits for one person, for several, for a message, for a day, or for another model. */
    private static final String EVERY_WAIT = """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="Definitions_every-wait"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="https://spinout.org/processes">
                  <bpmn:process id="every-wait" name="Every wait" isExecutable="true"
                      camunda:historyTimeToLive="P7305D" camunda:isStartableInTasklist="false">
                    <bpmn:startEvent id="Event_Begun" name="Begun"/>
                    <bpmn:parallelGateway id="Gateway_All"/>
                    <bpmn:userTask id="Activity_One" name="One" camunda:candidateGroups="enterpriseOfficers">
                      <bpmn:extensionElements><camunda:properties>
                        <camunda:property name="targetWorkingDays" value="15"/>
                        <camunda:property name="escalateTo" value="enterpriseOfficers"/>
                      </camunda:properties></bpmn:extensionElements>
                    </bpmn:userTask>
                    <bpmn:userTask id="Activity_Many" name="Many" camunda:candidateGroups="enterpriseOfficers">
                      <bpmn:multiInstanceLoopCharacteristics>
                        <bpmn:loopCardinality xsi:type="bpmn:tFormalExpression">${2}</bpmn:loopCardinality>
                      </bpmn:multiInstanceLoopCharacteristics>
                    </bpmn:userTask>
                    <bpmn:receiveTask id="Activity_Hear" name="Hear" messageRef="Message_Heard"/>
                    <bpmn:intermediateCatchEvent id="Event_Time" name="Time">
                      <bpmn:timerEventDefinition>
                        <bpmn:timeDate xsi:type="bpmn:tFormalExpression">${workingTime.after(10)}</bpmn:timeDate>
                      </bpmn:timerEventDefinition>
                    </bpmn:intermediateCatchEvent>
                    <bpmn:callActivity id="Activity_Part" name="Part" calledElement="called-by-the-sweep"/>
                    <bpmn:endEvent id="Event_Done" name="Done"/>
                    <bpmn:sequenceFlow id="Flow_1" sourceRef="Event_Begun" targetRef="Gateway_All"/>
                    <bpmn:sequenceFlow id="Flow_2" sourceRef="Gateway_All" targetRef="Activity_One"/>
                    <bpmn:sequenceFlow id="Flow_3" sourceRef="Gateway_All" targetRef="Activity_Many"/>
                    <bpmn:sequenceFlow id="Flow_4" sourceRef="Gateway_All" targetRef="Activity_Hear"/>
                    <bpmn:sequenceFlow id="Flow_5" sourceRef="Gateway_All" targetRef="Event_Time"/>
                    <bpmn:sequenceFlow id="Flow_6" sourceRef="Gateway_All" targetRef="Activity_Part"/>
                    <bpmn:sequenceFlow id="Flow_7" sourceRef="Activity_One" targetRef="Event_Done"/>
                    <bpmn:sequenceFlow id="Flow_8" sourceRef="Activity_Many" targetRef="Event_Done"/>
                    <bpmn:sequenceFlow id="Flow_9" sourceRef="Activity_Hear" targetRef="Event_Done"/>
                    <bpmn:sequenceFlow id="Flow_10" sourceRef="Event_Time" targetRef="Event_Done"/>
                    <bpmn:sequenceFlow id="Flow_11" sourceRef="Activity_Part" targetRef="Event_Done"/>
                  </bpmn:process>
                  <bpmn:message id="Message_Heard" name="Message_HeardInEveryWait"/>
                </bpmn:definitions>
                """;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private EngineRoom room;

    @Autowired
    private Mappings mappings;

    @Autowired
    private Rehearsal rehearsal;

    @Autowired
    private Migrations migrations;

    @Autowired
    private MigrationBook book;

    private final String prefix = "WS-" + UUID.randomUUID().toString().substring(0, 8) + "-";
    private final List<String> deployments = new ArrayList<>();

    @AfterEach
    void removeWhatWasDeployed() {
        Collections.reverse(deployments);
        deployments.forEach(id -> engine.getRepositoryService().deleteDeployment(id, true, true, true));
    }

    /** One that stands somewhere: in which place of which model it was begun, and how it stood. */
    private record Standing(String where, Wait place, String instance, Stand before) {}

    @Test
    void movesACaseOutOfEveryWaitOfEveryModelAndItGoesOn() {
        deploy(Map.of(SweptModel.CALLED + ".bpmn", SweptModel.called()));
        var models = SweptModel.all();
        var first = deploy(files(models, SweptModel::original));
        var standing = new HashMap<String, List<Standing>>();
        models.forEach(model -> standing.put(
                model.key(),
                model.waits().stream()
                        .map(wait -> begin(model.key(), of(first, model.key()), wait))
                        .toList()));
        assertThat(standing.values().stream().mapToInt(List::size).sum()).isGreaterThan(250);

        var second = deploy(files(models, SweptModel::edited));

        var softly = new SoftAssertions();
        models.forEach(model -> {
            var source = of(first, model.key());
            var target = of(second, model.key());
            softly.assertThat(room.elements(source).waits().stream().map(ActivityImpl::getId))
                    .as("what an owner can map in " + model.key())
                    .containsAll(model.waits().stream().map(Wait::place).toList());
            softly.assertThat(rehearsal.of(target))
                    .as(model.key())
                    .allSatisfy(fate -> assertThat(fate.verdict()).isEqualTo(Verdict.WOULD_MOVE));
            var run = begin(source, target);
            migrations.goOn(run, Integer.MAX_VALUE);
            softly.assertThat(book.cases(run, OWNER, Integer.MAX_VALUE))
                    .as(model.key())
                    .allSatisfy(
                            one -> assertThat(one.state()).as(one.toString()).isEqualTo(State.MOVED));
            of(standing, model.key()).forEach(one -> stillStands(softly, one, target));
        });
        standing.values()
                .forEach(all -> all.forEach(one ->
                        softly.assertThatCode(() -> goesOn(one)).as(one.where()).doesNotThrowAnyException()));
        softly.assertAll();
    }

    private Standing begin(String key, String definition, Wait wait) {
        var instance = engine.getRuntimeService()
                .createProcessInstanceById(definition)
                .businessKey(prefix + "1")
                .setVariable(SweptModel.SEVERAL, new ArrayList<>(List.of("one", "other")))
                .startBeforeActivity(wait.place())
                .execute(true, true)
                .getId();
        return new Standing(key + " " + wait.place(), wait, instance, Stand.of(engine, instance));
    }

    private void stillStands(SoftAssertions softly, Standing one, String target) {
        softly.assertThat(Stand.of(engine, one.instance())).as(one.where()).isEqualTo(one.before());
        softly.assertThat(one.before().stays()).as(one.where()).isNotEmpty();
        softly.assertThat(Stand.definitionsOf(engine, one.instance()))
                .as(one.where())
                .containsExactly(target);
    }

    /** By what it waits for; what it would do by itself now, it is left to stand before. */
    private void goesOn(Standing one) {
        var waited = one.before();
        if (!waited.tasks().isEmpty()) {
            var tasks = engine.getTaskService();
            tasks.createTaskQuery().processInstanceId(one.instance()).list().forEach(task -> {
                tasks.complete(task.getId());
                assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isZero();
            });
        } else if (!waited.parts().isEmpty()) {
            waited.parts().forEach(part -> {
                hear(SweptModel.CALLED_MESSAGE, part);
                assertThat(isRunning(part)).isFalse();
            });
        } else if (!waited.stays().first().startsWith(">")) {
            hearOrRing(one);
        }
        if (isRunning(one.instance())) {
            var now = Stand.of(engine, one.instance());
            assertThat(now.stays()).isNotEmpty();
            assertThat(waited.stays().first().startsWith(">") || !now.stays().containsAll(waited.stays()))
                    .as("has left where it waited")
                    .isTrue();
        }
    }

    private void hearOrRing(Standing one) {
        var message =
                engine
                        .getRuntimeService()
                        .createEventSubscriptionQuery()
                        .processInstanceId(one.instance())
                        .list()
                        .stream()
                        .filter(ear -> one.place().triggers().contains(ear.getActivityId()))
                        .findFirst();
        if (message.isPresent()) {
            engine.getRuntimeService()
                    .messageEventReceived(
                            message.get().getEventName(), message.get().getExecutionId());
            return;
        }
        var timers = one.place().triggers().stream()
                .flatMap(trigger -> engine
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(one.instance())
                        .activityId(trigger)
                        .list()
                        .stream())
                .toList();
        assertThat(timers).as("what it waits for").isNotEmpty();
        engine.getManagementService().executeJob(timers.get(0).getId());
    }

    private void hear(String message, String instance) {
        var listening = engine.getRuntimeService()
                .createExecutionQuery()
                .processInstanceId(instance)
                .messageEventSubscriptionName(message)
                .singleResult();
        engine.getRuntimeService().messageEventReceived(message, listening.getId());
    }

    private boolean isRunning(String instance) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count()
                > 0;
    }

    @Test
    void movesAThousandCasesInBatchesAndEveryOneOfThemComesToItsEnd() {
        deploy(Map.of(SweptModel.CALLED + ".bpmn", SweptModel.called()));
        var first = of(deploy(Map.of("every-wait.bpmn", EVERY_WAIT)), "every-wait");
        for (var wait : WAITS) {
            for (var number = 0; number < OF_EACH; number++) {
                engine.getRuntimeService()
                        .createProcessInstanceById(first)
                        .businessKey(prefix + number)
                        .startBeforeActivity(wait)
                        .execute();
            }
        }
        var second = of(
                deploy(Map.of("every-wait.bpmn", EVERY_WAIT.replace("name=\"One\"", "name=\"The one\""))),
                "every-wait");

        assertThat(rehearsal.of(second)).hasSize(WAITS.size()).allSatisfy(fate -> {
            assertThat(fate.verdict()).isEqualTo(Verdict.WOULD_MOVE);
            assertThat(fate.situation().size()).isEqualTo(OF_EACH);
        });
        var run = begin(first, second);
        migrations.goOn(run, 400);
        assertThat(book.counts(run, OWNER)).isEqualTo(Map.of(State.MOVED, 400, State.WAITING, 600));
        migrations.goOn(run, Integer.MAX_VALUE);

        assertThat(book.counts(run, OWNER)).isEqualTo(Map.of(State.MOVED, 1000));
        assertThat(runningBy(second)).isEqualTo(1000);
        finishAll(second);
        assertThat(runningBy(second)).isZero();
    }

    private long runningBy(String definition) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionId(definition)
                .count();
    }

    private void finishAll(String definition) {
        var runtime = engine.getRuntimeService();
        engine.getTaskService()
                .createTaskQuery()
                .processDefinitionId(definition)
                .list()
                .forEach(task -> engine.getTaskService().complete(task.getId()));
        engine.getManagementService()
                .createJobQuery()
                .processDefinitionId(definition)
                .activityId("Event_Time")
                .list()
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
        for (var message : List.of("Message_HeardInEveryWait", SweptModel.CALLED_MESSAGE)) {
            runtime.createExecutionQuery()
                    .messageEventSubscriptionName(message)
                    .list()
                    .forEach(waiting -> runtime.messageEventReceived(message, waiting.getId()));
        }
    }

    private static <T> T of(Map<String, T> all, String key) {
        return Objects.requireNonNull(all.get(key), key);
    }

    private long begin(String source, String target) {
        return migrations.begin(mappings.suggested(source, target), Set.of(), OWNER, "All of them.");
    }

    private static Map<String, String> files(List<SweptModel> models, Function<SweptModel, String> content) {
        return models.stream().collect(Collectors.toMap(SweptModel::file, content, (one, same) -> one, TreeMap::new));
    }

    /** The new versions by their keys. */
    private Map<String, String> deploy(Map<String, String> files) {
        var deployment = engine.getRepositoryService().createDeployment().name("wait states");
        files.forEach(deployment::addString);
        var deployed = deployment.deployWithResult();
        deployments.add(deployed.getId());
        return deployed.getDeployedProcessDefinitions().stream()
                .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getId));
    }
}
