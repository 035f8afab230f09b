package org.spinout.process.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** An engine in memory with or without the guards, so that a test can walk through a door before it sees it shut. */
final class PlainEngine implements AutoCloseable {

    final ProcessEngine engine;

    private PlainEngine(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Everything open, as the engine comes. */
    static PlainEngine open(Map<Object, Object> beans) {
        return build(beans, List.of());
    }

    /** With the guards of the house. */
    static PlainEngine guarded(Map<Object, Object> beans) {
        var factory = new DefaultListableBeanFactory();
        beans.forEach((name, bean) -> factory.registerSingleton((String) name, bean));
        var models = new ModelBeans(factory);
        return build(
                Map.of(),
                List.of(new GuardPlugin(
                        models,
                        new ModelFaults(models, factory.getBeanProvider(ProcessEngine.class)),
                        factory.getBeanProvider(DeploymentWarnings.class),
                        factory.getBeanProvider(TaskRule.class),
                        factory.getBeanProvider(TaskReading.class))));
    }

    private static PlainEngine build(Map<Object, Object> beans, List<ProcessEnginePlugin> plugins) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("plain-" + UUID.randomUUID());
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        configuration.setAuthorizationEnabled(true);
        configuration.setDefaultUserPermissionNameForTask("TASK_WORK");
        configuration.setHistoryTimeToLive("P30D");
        configuration.setMetricsEnabled(false);
        if (!beans.isEmpty()) {
            configuration.setBeans(beans);
        }
        configuration.setProcessEnginePlugins(plugins);
        return new PlainEngine(configuration.buildProcessEngine());
    }

    /** Does the work as this person, who is a member of these groups. */
    void as(String user, List<String> groups, Runnable work) {
        engine.getIdentityService().setAuthentication(user, groups);
        try {
            work.run();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    void grant(String group, Resource resource, String id, Permission... permissions) {
        var grant = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        Arrays.stream(permissions).forEach(grant::addPermission);
        engine.getAuthorizationService().saveAuthorization(grant);
    }

    void deploy(String name, String content) {
        engine.getRepositoryService()
                .createDeployment()
                .addString(name, content)
                .deploy();
    }

    <T> T run(Command<T> command) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command);
    }

    @Override
    public void close() {
        engine.close();
    }

    /** A process of the given steps, written between start and end without their flows being drawn. */
    static String model(String id, String inside) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
                  <bpmn:process id="%s" name="A process" isExecutable="true">
                    <bpmn:startEvent id="Start"/>
                    %s
                    <bpmn:endEvent id="End"/>
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(id, inside);
    }

    /** A process whose only step is this one, whose id must be {@code Step}. */
    static String oneStep(String id, String step) {
        return model(
                id,
                step + "<bpmn:sequenceFlow id=\"F1\" sourceRef=\"Start\" targetRef=\"Step\"/>"
                        + "<bpmn:sequenceFlow id=\"F2\" sourceRef=\"Step\" targetRef=\"End\"/>");
    }

    /** A user task open to the group {@code staff}. */
    static final String STAFF_TASK = "<bpmn:userTask id=\"Step\" name=\"Answer\" camunda:candidateGroups=\"staff\"/>";
}
