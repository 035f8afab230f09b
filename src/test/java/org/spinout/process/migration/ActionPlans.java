package org.spinout.process.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;

/** Action plans that are being written, by a model under a name of its own, which an owner changes and moves them to. */
final class ActionPlans {

    static final String WRITE = "Activity_WritePlan";

    /** The version they begin with. */
    final String first;

    private final String key;
    private final OwnersModel model;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final Mappings mappings;
    private final Migrations migrations;

    ActionPlans(ApplicationContext application, String key) {
        this.key = key;
        this.model = new OwnersModel(application.getBean(RepositoryService.class), "write-action-plan", key);
        this.runtime = application.getBean(RuntimeService.class);
        this.tasks = application.getBean(TaskService.class);
        this.management = application.getBean(ManagementService.class);
        this.mappings = application.getBean(Mappings.class);
        this.migrations = application.getBean(Migrations.class);
        this.first = model.deploy(xml -> xml);
    }

    /** Says which version the edit has made. */
    String deploy(UnaryOperator<String> edit) {
        return model.deploy(edit);
    }

    void remove() {
        model.remove();
    }

    /** One that belongs to no body. */
    void start(String number) {
        of(first, number).startBeforeActivity(WRITE).execute();
    }

    void startBy(String definition, String number, String body) {
        of(definition, number)
                .setVariable("tenantBodyId", body)
                .startBeforeActivity(WRITE)
                .execute();
    }

    private ProcessInstantiationBuilder of(String definition, String number) {
        return runtime.createProcessInstanceById(definition).businessKey(number);
    }

    /** Asks for all of the first version to be moved. */
    long begin(String second) {
        return migrations.begin(mappings.suggested(first, second), Set.of(), OwnersModel.OWNER, "The council asked.");
    }

    /** Moves all of the first version. */
    long move(String second) {
        var run = begin(second);
        migrations.goOn(run, 100);
        return run;
    }

    String instance(String number) {
        return find(number).getId();
    }

    String definitionOf(String number) {
        return find(number).getProcessDefinitionId();
    }

    private ProcessInstance find(String number) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(key)
                .processInstanceBusinessKey(number)
                .singleResult();
    }

    Task task(String number) {
        return tasks.createTaskQuery()
                .processDefinitionKey(key)
                .processInstanceBusinessKey(number)
                .singleResult();
    }

    List<Job> clocks(String number) {
        return management
                .createJobQuery()
                .processInstanceId(instance(number))
                .timers()
                .list();
    }

    /** Those whose configuration says so. */
    List<Job> clocks(String number, String configuration) {
        return clocks(number).stream()
                .filter(job -> Objects.requireNonNull(((JobEntity) job).getJobHandlerConfigurationRaw())
                        .contains(configuration))
                .toList();
    }

    Job clock(String number, String configuration) {
        assertThat(clocks(number, configuration)).hasSize(1);
        return clocks(number, configuration).get(0);
    }
}
