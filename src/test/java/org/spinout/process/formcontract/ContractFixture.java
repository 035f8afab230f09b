package org.spinout.process.formcontract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A small model with one field of each kind, deployed while a class of tests runs, the people who try it by REST, and a
 * way to run it with the house's interceptors taken out.
 */
final class ContractFixture implements BeforeAllCallback, AfterAllCallback {

    static final String MODEL = "test-tell-everything";

    private @Nullable ApplicationContext application;
    private @Nullable String deployment;

    @Override
    public void beforeAll(ExtensionContext context) {
        application = SpringExtension.getApplicationContext(context);
        var engine = engine();
        deployment = engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("formcontract/test-tell-everything.bpmn")
                .addClasspathResource("formcontract/tell-everything.form")
                .deploy()
                .getId();
        for (var key : List.of(MODEL, "test-tell-nothing")) {
            var grant = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setUserId("proposer");
            grant.setResource(Resources.PROCESS_DEFINITION);
            grant.setResourceId(key);
            grant.addPermission(Permissions.CREATE_INSTANCE);
            grant.addPermission(Permissions.READ);
            engine.getAuthorizationService().saveAuthorization(grant);
        }
    }

    ProcessEngine engine() {
        return application().getBean(ProcessEngine.class);
    }

    /** The REST as one of the demo people. */
    Rest as(String person) {
        return new Rest(application().getEnvironment().getRequiredProperty("local.server.port", Integer.class), person);
    }

    private ApplicationContext application() {
        return Objects.requireNonNull(application);
    }

    /** An instance of the first demo body at its one task, with a number and a list to choose from. */
    Task openTask() {
        return openTask(null);
    }

    Task openTask(@Nullable String businessKey) {
        var instance = engine().getRuntimeService()
                .startProcessInstanceByKey(
                        MODEL,
                        businessKey,
                        Variables.createVariables()
                                .putValue("bodyId", "b1001")
                                .putValue("number", "SP-2026-0001")
                                .putValue("staffCount", 1)
                                .putValue(
                                        "members",
                                        SpinValues.jsonValue("[\"Ann\", \"Bob\"]")
                                                .create()));
        return engine().getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult();
    }

    boolean isOpen(Task task) {
        return engine().getTaskService().createTaskQuery().taskId(task.getId()).count() == 1;
    }

    /** The instance's variables; Json as its text, so that two readings can be compared. */
    Map<String, Object> variables(Task task) {
        var variables = new LinkedHashMap<String, Object>(
                engine().getRuntimeService().getVariables(task.getProcessInstanceId()));
        variables.replaceAll((name, value) -> value instanceof SpinJsonNode json ? json.toString() : value);
        return variables;
    }

    long instances() {
        return engine().getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(MODEL)
                .count();
    }

    /** Answers that keep every rule. */
    static Map<String, Object> goodAnswers() {
        var answers = new LinkedHashMap<String, Object>();
        answers.put("serviceName", "Ripplez");
        answers.put("staffCount", 6);
        answers.put("valuePounds", "250000.00");
        answers.put("outcome", "accepted");
        answers.put("confirmed", true);
        answers.put("plannedStart", "01/04/2150");
        return answers;
    }

    /** Does something with an engine that has none of the house's interceptors, as Camunda ships it. */
    void withoutTheHouse(Runnable action) {
        var chain = ((ProcessEngineConfigurationImpl) engine().getProcessEngineConfiguration())
                .getCommandInterceptorsTxRequired();
        var plain = new ArrayList<CommandInterceptor>(List.of(chain.get(0)));
        chain.stream()
                .skip(1)
                .filter(one -> !one.getClass().getName().startsWith("org.spinout"))
                .forEach(plain::add);
        link(plain);
        try {
            action.run();
        } finally {
            link(chain);
        }
    }

    private static void link(List<CommandInterceptor> chain) {
        for (var index = 0; index + 1 < chain.size(); index++) {
            chain.get(index).setNext(chain.get(index + 1));
        }
    }

    /** History stays: the engine cannot delete that of submitted forms in one go with their instances. */
    @Override
    public void afterAll(ExtensionContext context) {
        var engine = engine();
        for (var key : List.of(MODEL, "test-tell-nothing")) {
            engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey(key).list().stream()
                    .map(ProcessInstance::getId)
                    .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance, "test over"));
            engine.getAuthorizationService().createAuthorizationQuery().resourceId(key).list().stream()
                    .map(Authorization::getId)
                    .forEach(engine.getAuthorizationService()::deleteAuthorization);
        }
        engine.getRepositoryService().deleteDeployment(deployment);
    }
}
