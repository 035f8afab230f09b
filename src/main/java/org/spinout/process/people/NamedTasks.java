package org.spinout.process.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.spinout.organisation.Deputies;
import org.spinout.organisation.WorkingDays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tasks that name a person because of a role that can be filled in for. Such a task is offered to the person and the
 * deputy alike. Everything else that names somebody is theirs alone: a declaration of interests, a vote, an invitation.
 */
@Component
class NamedTasks extends AbstractProcessEnginePlugin {

    /** The role in which the task names somebody. */
    static final Map<String, String> ROLES = Map.of("Activity_CommentAsLineManager", Role.LINE_MANAGERS.group());

    private final ObjectProvider<Deputies> deputies;
    private final WorkingDays days;

    NamedTasks(ObjectProvider<Deputies> deputies, WorkingDays days) {
        this.deputies = deputies;
        this.days = days;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = configuration.getCustomPreBPMNParseListeners();
        if (listeners == null) {
            listeners = new ArrayList<>();
            configuration.setCustomPreBPMNParseListeners(listeners);
        }
        listeners.add(new OnParse());
    }

    private void offer(DelegateTask task) {
        var absent = task.getAssignee();
        var role = ROLES.get(task.getTaskDefinitionKey());
        if (absent == null || role == null || task.getTenantId() == null) {
            return;
        }
        deputies.getObject()
                .deputyOf(absent, task.getTenantId(), role, days.today())
                .ifPresent(deputy -> {
                    task.setAssignee(null);
                    task.addCandidateUsers(List.of(absent, deputy));
                });
    }

    private final class OnParse extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            if (ROLES.containsKey(activity.getId())) {
                ((UserTaskActivityBehavior) activity.getActivityBehavior())
                        .getTaskDefinition()
                        .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, NamedTasks.this::offer);
            }
        }
    }
}
