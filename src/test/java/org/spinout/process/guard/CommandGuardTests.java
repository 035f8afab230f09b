package org.spinout.process.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spinout.shared.Refusal;

class CommandGuardTests {

    private static final String TASK_WITH_BOUNDARY = PlainEngine.STAFF_TASK
            + "<bpmn:boundaryEvent id=\"Caught\" attachedToRef=\"Step\"><bpmn:errorEventDefinition/></bpmn:boundaryEvent>";

    private final List<PlainEngine> engines = new ArrayList<>();

    @AfterEach
    void closeEngines() {
        engines.forEach(PlainEngine::close);
    }

    @Test
    void letsNoCandidateThrowABpmnError() {
        shuts(engine -> engine.getTaskService()
                .handleBpmnError(task(engine).getId(), "any", "any", Map.of("boardOutcome", "approved")));
    }

    @Test
    void letsNobodyStartInTheMiddle() {
        shuts(engine -> engine.getRuntimeService()
                .createProcessInstanceByKey("answer")
                .startAfterActivity("Step")
                .execute());
    }

    @Test
    void letsNobodyRemark() {
        shuts(engine -> engine.getTaskService().createComment(task(engine).getId(), null, "Approved, says the chair"));
    }

    @Test
    void letsNobodyAttach() {
        shuts(engine -> engine.getTaskService()
                .createAttachment("text", task(engine).getId(), null, "paper", "a paper", "http://example.org"));
    }

    @Test
    void givesNoCaseANumberOfTheCallersChoice() {
        var open = engine(false);
        var guarded = engine(true);
        open.as(
                "clerk",
                List.of("staff"),
                () -> open.engine.getRuntimeService().startProcessInstanceByKey("answer", "SP-2026-0001"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> guarded.as(
                        "clerk",
                        List.of("staff"),
                        () -> guarded.engine.getRuntimeService().startProcessInstanceByKey("answer", "SP-2026-0001")))
                .withMessageContaining("given by Spinout");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> guarded.as(
                        "clerk",
                        List.of("staff"),
                        () -> guarded.engine
                                .getFormService()
                                .submitStartForm(definition(guarded), "SP-2026-0001", Map.of())));
    }

    @Test
    void letsOnlyAdministratorsSuspend() {
        var guarded = engine(true);
        var instance = guarded.engine.getRuntimeService().startProcessInstanceByKey("answer");
        guarded.grant("staff", Resources.PROCESS_INSTANCE, instance.getId(), Permissions.ALL);
        guarded.grant("camunda-admin", Resources.PROCESS_INSTANCE, "*", Permissions.ALL);
        Runnable suspend = () -> guarded.engine.getRuntimeService().suspendProcessInstanceById(instance.getId());

        assertThatExceptionOfType(Refusal.NotEntitled.class)
                .isThrownBy(() -> guarded.as("clerk", List.of("staff"), suspend))
                .withMessage("Only an administrator may do this.");
        assertThatNoException().isThrownBy(() -> guarded.as("root", List.of("camunda-admin"), suspend));
    }

    @Test
    void letsOnlyProcessOwnersDeploy() {
        var guarded = engine(true);
        guarded.grant("staff", Resources.DEPLOYMENT, "*", Permissions.CREATE);
        guarded.grant("processOwners", Resources.DEPLOYMENT, "*", Permissions.CREATE);
        Runnable deploy = () -> guarded.deploy("other.bpmn", PlainEngine.oneStep("other", PlainEngine.STAFF_TASK));

        assertThatExceptionOfType(Refusal.NotEntitled.class)
                .isThrownBy(() -> guarded.as("clerk", List.of("staff"), deploy));
        // They get as far as the rules for models, which this one breaks.
        assertThatExceptionOfType(ParseException.class)
                .isThrownBy(() -> guarded.as("owner", List.of("processOwners"), deploy));
    }

    @Test
    void refusesACommandNobodyDeclared() {
        var undeclared = (Command<?>) Proxy.newProxyInstance(
                Thread.currentThread().getContextClassLoader(),
                new Class<?>[] {Command.class},
                (proxy, method, arguments) -> "done");
        var guarded = engine(true);

        assertThat(guarded.run(undeclared)).as("without a person").isEqualTo("done");
        assertThatExceptionOfType(Refusal.NotEntitled.class)
                .isThrownBy(() -> guarded.as("root", List.of("camunda-admin"), () -> guarded.run(undeclared)));
    }

    @Test
    void letsDelegatesDoWhatPeopleMayNot() {
        JavaDelegate signals = execution ->
                execution.getProcessEngineServices().getRuntimeService().signalEventReceived("news");
        var guarded = engine(true, Map.of("signals", signals));
        guarded.deploy(
                "tell.bpmn",
                PlainEngine.oneStep(
                        "tell",
                        "<bpmn:serviceTask id=\"Step\" name=\"Tell\" camunda:delegateExpression=\"${signals}\"/>"));
        Runnable tell = () -> guarded.engine.getRuntimeService().startProcessInstanceByKey("tell");
        Runnable signal = () -> guarded.engine.getRuntimeService().signalEventReceived("news");

        assertThatNoException().isThrownBy(() -> guarded.as("clerk", List.of("staff"), tell));
        assertThatExceptionOfType(Refusal.NotEntitled.class)
                .isThrownBy(() -> guarded.as("clerk", List.of("staff"), signal));
    }

    @Test
    void letsPeopleWork() {
        var guarded = engine(true);
        guarded.as("clerk", List.of("staff"), () -> {
            guarded.engine.getRuntimeService().startProcessInstanceByKey("answer");
            var task = task(guarded.engine);
            guarded.engine.getTaskService().claim(task.getId(), "clerk");
            guarded.engine.getTaskService().complete(task.getId());
        });
        assertThat(guarded.engine
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .count())
                .isZero();
    }

    /** Goes through the door of an engine without guards, then finds it shut and the task where it was. */
    private void shuts(Consumer<ProcessEngine> door) {
        var open = engine(false);
        var guarded = engine(true);
        open.engine.getRuntimeService().startProcessInstanceByKey("answer");
        guarded.engine.getRuntimeService().startProcessInstanceByKey("answer");

        open.as("clerk", List.of("staff"), () -> door.accept(open.engine));

        assertThatExceptionOfType(Refusal.NotEntitled.class)
                .isThrownBy(() -> guarded.as("clerk", List.of("staff"), () -> door.accept(guarded.engine)))
                .withMessageContaining("Please use the task's own form");
        assertThat(guarded.engine.getTaskService().createTaskQuery().count()).isOne();
    }

    private PlainEngine engine(boolean isGuarded) {
        return engine(isGuarded, Map.of());
    }

    private PlainEngine engine(boolean isGuarded, Map<Object, Object> beans) {
        var plain = isGuarded ? PlainEngine.guarded(beans) : PlainEngine.open(beans);
        engines.add(plain);
        plain.deploy("answer.bpmn", PlainEngine.oneStep("answer", TASK_WITH_BOUNDARY));
        plain.grant("staff", Resources.PROCESS_DEFINITION, "*", Permissions.READ, Permissions.CREATE_INSTANCE);
        plain.grant("staff", Resources.PROCESS_INSTANCE, "*", Permissions.CREATE);
        return plain;
    }

    private static Task task(ProcessEngine engine) {
        return engine.getTaskService().createTaskQuery().singleResult();
    }

    private static String definition(PlainEngine plain) {
        return plain.engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("answer")
                .singleResult()
                .getId();
    }
}
