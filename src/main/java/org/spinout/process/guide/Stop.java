package org.spinout.process.guide;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.spinout.process.guide.Guide.Fact;
import org.spinout.shared.Codes;

/** Where a case comes to a halt: what kind of halt, and what it is called. */
final class Stop {

    private Stop() {}

    /** Whether it has a number of its own; what is passed at once, an end, and what only opens a way have none. */
    static boolean isNumbered(FlowNode node) {
        if (node instanceof StartEvent || node instanceof EndEvent || node instanceof BoundaryEvent) {
            return false;
        }
        if (node instanceof SubProcess part && part.triggeredByEvent()) {
            return false;
        }
        return !Way.isPassed(node) && !isAwaitedTogether(node);
    }

    private static boolean isAwaitedTogether(FlowNode node) {
        return node.getIncoming().stream().map(SequenceFlow::getSource).anyMatch(EventBasedGateway.class::isInstance);
    }

    static String kindOf(FlowNode node) {
        if (node instanceof UserTask) {
            return "task";
        }
        if (node instanceof CallActivity) {
            return "process";
        }
        if (node instanceof SubProcess) {
            return "part";
        }
        if (node instanceof EventBasedGateway
                || node instanceof ReceiveTask
                || node instanceof IntermediateCatchEvent) {
            return "wait";
        }
        if (node instanceof Gateway) {
            return node.getOutgoing().size() < 2 || !(isQuestion(node)) ? "together" : "question";
        }
        return "itself";
    }

    private static boolean isQuestion(FlowNode node) {
        return node instanceof ExclusiveGateway || !ModelText.nameOf(node).isEmpty();
    }

    static String titleOf(FlowNode node) {
        var name = ModelText.nameOf(node);
        if (!name.isEmpty()) {
            return name;
        }
        if (node instanceof EventBasedGateway) {
            return "Wait for what comes first";
        }
        if (node instanceof Gateway) {
            return node.getOutgoing().size() > 1 ? "Several things at the same time" : "Wait until all are done";
        }
        return node.getId();
    }

    static List<Fact> factsOf(FlowNode node, StepText text) {
        if (node instanceof UserTask task) {
            return text.of(task);
        }
        if (node instanceof CallActivity call) {
            return text.of(call);
        }
        var facts = new ArrayList<Fact>();
        if (node instanceof SubProcess part) {
            facts.add(Fact.of("What", "The part “" + ModelText.nameOf(part) + "”, told below."));
        } else if (node instanceof IntermediateCatchEvent event) {
            facts.add(Fact.of("It waits", Codes.capitalised(named(ModelText.nameOf(event), whenOf(event)))));
        } else if (node instanceof ReceiveTask) {
            facts.add(Fact.of("It waits", "Until Spinout hears of it. Nobody has a task for it here."));
        } else if (node instanceof Gateway
                && !(node instanceof EventBasedGateway)
                && node.getOutgoing().size() < 2) {
            facts.add(Fact.of("It waits", "Until everything that was begun has come here."));
        }
        if (node instanceof Activity activity) {
            StepText.repeated(activity).ifPresent(each -> facts.add(Fact.of("How often", each)));
        }
        return facts;
    }

    /** When an event with a clock happens, or empty for one that is told. */
    static String whenOf(CatchEvent event) {
        return event.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(TimerEventDefinition.class::cast)
                .map(TimeText::of)
                .findFirst()
                .orElse("");
    }

    /** How a start is said: by hand, by a clock, or by what has happened. */
    static String begun(StartEvent start, String name, String when) {
        return start.getEventDefinitions().isEmpty() && start.getCamundaFormRef() != null
                ? "Somebody starts it in Tasklist" + (name.isEmpty() ? "." : ": “" + name + "”.")
                : named(name, when);
    }

    /** {@code “Nobody answered”, after 20 working days}. */
    static String named(String name, String when) {
        if (name.isEmpty()) {
            return Codes.capitalised(when) + ".";
        }
        return when.isEmpty() ? "When this happens: “" + name + "”." : "“" + name + "”: " + when + ".";
    }
}
