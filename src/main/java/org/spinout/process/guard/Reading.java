package org.spinout.process.guard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricDetail;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/** One reading by one person, with the rules that have something to say about it. */
final class Reading {

    private final String reader;
    private final List<TaskReading> rules;
    private final Map<String, Boolean> withheld = new HashMap<>();

    Reading(String reader, List<TaskReading> rules) {
        this.reader = reader;
        this.rules = rules;
    }

    /** The task of that id, if this person may see it; what they may not see is left to the engine's answer. */
    @Nullable
    Task task(@Nullable String taskId) {
        return taskId == null
                ? null
                : Context.getProcessEngineConfiguration()
                        .getTaskService()
                        .createTaskQuery()
                        .taskId(taskId)
                        .singleResult();
    }

    void check(@Nullable Task task) {
        if (task != null) {
            freely(() -> {
                rules.forEach(rule -> rule.check(reader, task));
                return true;
            });
        }
    }

    /** What was read of a task: all its variables, one by its name, or something that holds none. */
    @Nullable
    Object shown(@Nullable Task task, @Nullable String name, @Nullable Object read) {
        if (task == null || read == null) {
            return read;
        }
        if (read instanceof VariableMap all) {
            return shown(task, all);
        }
        if (name == null) {
            return read;
        }
        var one = shown(task, Variables.createVariables().putValue(name, read));
        return read instanceof TypedValue ? one.getValueTyped(name) : one.getValue(name, Object.class);
    }

    private VariableMap shown(Task task, VariableMap variables) {
        return freely(() -> {
            var shown = variables;
            for (var rule : rules) {
                shown = rule.shown(reader, task, shown);
            }
            return shown;
        });
    }

    void checkExecution(@Nullable String executionId) {
        var execution = executionId == null
                ? null
                : freely(() -> Context.getProcessEngineConfiguration()
                        .getRuntimeService()
                        .createExecutionQuery()
                        .executionId(executionId)
                        .singleResult());
        if (execution != null && isWithheld(execution.getProcessInstanceId())) {
            throw new Refusal.NotEntitled("You stand aside from this case, so what it holds is not shown to you.");
        }
    }

    /** The rows, or the one row, that this person may read. */
    @Nullable
    Object remaining(@Nullable Object found) {
        if (found instanceof List<?> rows) {
            return rows.stream().filter(this::isOpen).toList();
        }
        return found == null || isOpen(found) ? found : null;
    }

    long count(List<?> rows) {
        return rows.stream().filter(this::isOpen).count();
    }

    private boolean isOpen(Object row) {
        if (row instanceof Task task) {
            try {
                check(task);
                return true;
            } catch (Refusal.NotEntitled closed) {
                return false;
            }
        }
        return !isWithheld(instanceOf(row));
    }

    private static @Nullable String instanceOf(Object row) {
        if (row instanceof VariableInstance variable) {
            return variable.getProcessInstanceId();
        }
        if (row instanceof HistoricVariableInstance variable) {
            return variable.getProcessInstanceId();
        }
        if (row instanceof Execution execution) {
            return execution.getProcessInstanceId();
        }
        if (row instanceof HistoricProcessInstance instance) {
            return instance.getId();
        }
        if (row instanceof HistoricTaskInstance task) {
            return task.getProcessInstanceId();
        }
        if (row instanceof HistoricDetail detail) {
            return detail.getProcessInstanceId();
        }
        return row instanceof HistoricDecisionInstance decision ? decision.getProcessInstanceId() : null;
    }

    private boolean isWithheld(@Nullable String instanceId) {
        return instanceId != null && withheld.computeIfAbsent(instanceId, this::asksTheRules);
    }

    private boolean asksTheRules(String instanceId) {
        return freely(() -> {
            var instance = Context.getProcessEngineConfiguration()
                    .getHistoryService()
                    .createHistoricProcessInstanceQuery()
                    .processInstanceId(instanceId)
                    .singleResult();
            var key = instance == null ? null : instance.getBusinessKey();
            return key != null && rules.stream().anyMatch(rule -> rule.withholds(reader, key));
        });
    }

    private static <T extends @Nullable Object> T freely(Callable<T> work) {
        return Context.getCommandContext().runWithoutAuthorization(work);
    }
}
