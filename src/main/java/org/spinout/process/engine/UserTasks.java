package org.spinout.process.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationType;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerTaskListenerJobHandler;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.spinout.process.CaseVariables;
import org.spinout.process.record.KeepAnswers;
import org.spinout.process.transferday.TaskDates;
import org.springframework.stereotype.Component;

/**
 * Gives every user task of every model what all of them share, so that no model has to repeat it: its form is kept as it
 * was sent, those it waits for are told, and its one extension property {@code targetWorkingDays} sets its due date, a
 * reminder before it and an escalation when it has passed. A task that is to be done so many days before the transfer is due
 * then instead, as soon as the transfer has a date.
 */
@Component
class UserTasks extends AbstractProcessEnginePlugin {

    private final KeepAnswers keepAnswers;
    private final TaskTarget target;

    UserTasks(KeepAnswers keepAnswers, TaskTarget target) {
        this.keepAnswers = keepAnswers;
        this.target = target;
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

    /** On the task itself: who works on a task may read its own variables, and no others, in Tasklist's list. */
    private static void nameTheCase(DelegateTask task) {
        // A meeting's task about one of its items names that case, and not the meeting.
        task.setVariableLocal(
                CaseVariables.CASE_NUMBER.name(),
                task.getVariable(CaseVariables.CASE_NUMBER.name()) instanceof String number
                        ? number
                        : task.getExecution().getProcessBusinessKey());
        if (task.getVariable(CaseVariables.SERVICE_NAME.name()) instanceof String service) {
            task.setVariableLocal(CaseVariables.SERVICE_NAME.name(), service);
        }
    }

    private final class OnParse extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, keepAnswers);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, UserTasks::nameTheCase);
            if (target.isSetFor(element)) {
                var dates = target.dates(element);
                activity.getProperties().set(TaskDates.OF_ACTIVITY, dates);
                activity.getProperties().set(TaskDates.FIXED_AT, target.fixedAt(element));
                task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, target.dueDate(element, dates));
                clock(activity, task, TaskDates.REMINDER, target.reminderTime(element, dates), target.reminder());
                clock(activity, task, TaskDates.ESCALATION, target.dueTime(element, dates), target.escalation(element));
            }
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, target.waiting());
        }

        /** What the parser does with a {@code timeout} task listener in a model. */
        private void clock(
                ActivityImpl activity, TaskDefinition task, String id, ComputedDate time, TaskListener listener) {
            activity.setScope(true);
            activity.setEventScope(activity);
            var timer = new TimerDeclarationImpl(time, TimerDeclarationType.DATE, TimerTaskListenerJobHandler.TYPE);
            timer.setActivity(activity);
            timer.setRawJobHandlerConfiguration(activity.getId()
                    + TimerEventJobHandler.JOB_HANDLER_CONFIG_PROPERTY_DELIMITER
                    + TimerEventJobHandler.JOB_HANDLER_CONFIG_TASK_LISTENER_PREFIX
                    + id);
            var declared = activity.getProperties().get(BpmnProperties.TIMEOUT_LISTENER_DECLARATIONS);
            declared.computeIfAbsent(activity.getId(), first -> new LastingClocks())
                    .put(id, timer);
            activity.getProperties().set(BpmnProperties.TIMEOUT_LISTENER_DECLARATIONS, declared);
            task.addTimeoutTaskListener(id, listener);
        }
    }
}
