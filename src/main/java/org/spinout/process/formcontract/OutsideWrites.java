package org.spinout.process.formcontract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.impl.cmd.CorrelateAllMessageCmd;
import org.camunda.bpm.engine.impl.cmd.CorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.EvaluateStartConditionCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.PatchExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.PatchTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SetExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.cmd.SignalEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.batch.CorrelateAllMessageBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.variables.SetVariablesToProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.spinout.shared.Refusal;

/**
 * The ways past every form: messages, signals, conditions, errors thrown into a task, variables written as such, and
 * starts in the middle. The processes use them among themselves; nobody uses them from outside.
 */
final class OutsideWrites {

    private static final String WRITE = "directWrite";
    private static final String MESSAGE = "message";
    private static final String EVENT = "event";
    private static final String INSTRUCTIONS = "startInstructions";

    /** The rule each command breaks, and the parts of it that may carry variables; a dot leads into a builder. */
    private record Way(String rule, List<String> variables) {}

    private static final Map<Class<?>, Way> WAYS = Map.ofEntries(
            way(SetTaskVariablesCmd.class, WRITE, "variables"),
            way(PatchTaskVariablesCmd.class, WRITE, "variables", "deletions"),
            way(RemoveTaskVariablesCmd.class, WRITE, "variableNames"),
            way(SetExecutionVariablesCmd.class, WRITE, "variables"),
            way(PatchExecutionVariablesCmd.class, WRITE, "variables", "deletions"),
            way(RemoveExecutionVariablesCmd.class, WRITE, "variableNames"),
            way(SetVariablesToProcessInstancesBatchCmd.class, WRITE, "variables"),
            way(
                    CorrelateMessageCmd.class,
                    MESSAGE,
                    "builder.payloadProcessInstanceVariables",
                    "builder.payloadProcessInstanceVariablesLocal",
                    "builder.payloadProcessInstanceVariablesToTriggeredScope"),
            way(
                    CorrelateAllMessageCmd.class,
                    MESSAGE,
                    "builder.payloadProcessInstanceVariables",
                    "builder.payloadProcessInstanceVariablesLocal",
                    "builder.payloadProcessInstanceVariablesToTriggeredScope"),
            way(CorrelateAllMessageBatchCmd.class, MESSAGE, "variables"),
            way(
                    MessageEventReceivedCmd.class,
                    MESSAGE,
                    "processVariables",
                    "processVariablesLocal",
                    "processVariablesToTriggeredScope"),
            way(SignalEventReceivedCmd.class, EVENT, "builder.variables"),
            way(SignalCmd.class, EVENT, "processVariables"),
            way(EvaluateStartConditionCmd.class, EVENT, "builder.variables"),
            way(HandleTaskBpmnErrorCmd.class, EVENT, "variables"),
            way(HandleTaskEscalationCmd.class, EVENT, "variables"),
            way(StartProcessInstanceAtActivitiesCmd.class, INSTRUCTIONS));

    private OutsideWrites() {}

    static boolean is(Command<?> command) {
        return WAYS.containsKey(command.getClass());
    }

    static Collection<Class<?>> all() {
        return WAYS.keySet();
    }

    /** The refusal of a command of this sort, naming the first variable it carries. */
    static Refusal refusal(Command<?> command) {
        var way = Objects.requireNonNull(WAYS.get(command.getClass()));
        if (way.rule().equals(INSTRUCTIONS)) {
            return new FormRefusal(
                    INSTRUCTIONS,
                    "notByCaller",
                    "A process begins at its beginning. Start instructions are not taken.");
        }
        var names = new ArrayList<Object>();
        way.variables().forEach(part -> names.addAll(names(command, part)));
        if (names.isEmpty()) {
            return new Refusal(
                    null,
                    way.rule(),
                    "Messages and events pass between the processes themselves. "
                            + "To move a case, use the form of its task.");
        }
        var name = String.valueOf(names.get(0));
        var how = way.rule().equals(WRITE)
                ? " cannot be changed directly, not even by an administrator: the case would no longer agree with its"
                        + " decisions and accounts."
                : " cannot be changed by a message or event.";
        return new FormRefusal(
                name, way.rule(), "\"" + name + "\"" + how + " Answers are given in the form of a task.");
    }

    private static Collection<?> names(Object command, String part) {
        var dot = part.indexOf('.');
        if (dot < 0) {
            return new CommandParts(command).names(part);
        }
        var builder = new CommandParts(command).part(part.substring(0, dot));
        return builder == null ? List.of() : new CommandParts(builder).names(part.substring(dot + 1));
    }

    private static Map.Entry<Class<?>, Way> way(Class<?> command, String rule, String... variables) {
        return Map.entry(command, new Way(rule, List.of(variables)));
    }
}
