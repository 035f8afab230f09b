package org.spinout.process.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/**
 * From one place where somebody acts, answers or waits to the next.
 *
 * @param done what Spinout does by itself in between, in order
 * @param stop where it comes to a halt, an end, or again to what it has just done
 */
record Way(List<FlowNode> done, FlowNode stop) {

    static Way along(SequenceFlow flow) {
        return to(flow.getTarget());
    }

    static Way to(FlowNode first) {
        var done = new ArrayList<FlowNode>();
        var seen = new HashSet<FlowNode>();
        var node = first;
        while (isPassed(node) && seen.add(node)) {
            if (!(node instanceof ExclusiveGateway)) {
                done.add(node);
            }
            node = node.getOutgoing().iterator().next().getTarget();
        }
        return new Way(List.copyOf(done), node);
    }

    /** Whether a case runs through it without a halt, a choice or an end. */
    static boolean isPassed(FlowNode node) {
        if (node.getOutgoing().size() != 1) {
            return false;
        }
        return node instanceof ExclusiveGateway || node instanceof IntermediateThrowEvent || isDoneAtOnce(node);
    }

    private static boolean isDoneAtOnce(FlowNode node) {
        return (node instanceof ServiceTask || node instanceof SendTask || node instanceof BusinessRuleTask)
                && ((Activity) node).getLoopCharacteristics() == null
                && node.getParentElement().getChildElementsByType(BoundaryEvent.class).stream()
                        .noneMatch(event -> node.equals(event.getAttachedTo()));
    }
}
