package org.spinout.process.guide;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/**
 * The elements of one part of a model in the order in which a case meets them: nothing before what leads to it, unless it
 * goes round. Where ways part, the shorter is told to its end before the longer begins.
 */
final class RouteOrder {

    private final Map<FlowNode, List<FlowNode>> next = new HashMap<>();
    private final List<FlowNode> backwards = new ArrayList<>();
    private final Set<FlowNode> seen = new HashSet<>();

    private RouteOrder(Collection<FlowElement> elements) {
        var nodes = nodes(elements);
        nodes.forEach(node -> next.put(node, new ArrayList<>(targets(node))));
        for (var node : nodes) {
            if (node instanceof BoundaryEvent event && next.containsKey(event.getAttachedTo())) {
                next.get(event.getAttachedTo()).add(event);
            }
        }
    }

    /** @param elements of one process or subprocess, without those of its inner parts */
    static List<FlowNode> of(Collection<FlowElement> elements) {
        var order = new RouteOrder(elements);
        var nodes = nodes(elements);
        var roots = new ArrayList<FlowNode>();
        nodes.stream().filter(StartEvent.class::isInstance).forEach(roots::add);
        nodes.stream()
                .filter(node -> node.getIncoming().isEmpty() && !(node instanceof BoundaryEvent))
                .filter(node -> !roots.contains(node))
                .forEach(roots::add);
        nodes.stream().filter(node -> !roots.contains(node)).forEach(roots::add);
        var all = new ArrayList<FlowNode>();
        for (var root : roots) {
            order.backwards.clear();
            order.visit(root);
            Collections.reverse(order.backwards);
            all.addAll(order.backwards);
        }
        return all;
    }

    private static List<FlowNode> nodes(Collection<FlowElement> elements) {
        return elements.stream()
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast)
                .toList();
    }

    private static List<FlowNode> targets(FlowNode node) {
        return node.getOutgoing().stream().map(SequenceFlow::getTarget).toList();
    }

    /** What is visited first ends last. */
    private void visit(FlowNode node) {
        if (!seen.add(node)) {
            return;
        }
        var ways = new ArrayList<>(next.getOrDefault(node, List.of()));
        var lengths = new HashMap<FlowNode, Integer>();
        ways.forEach(way -> lengths.put(way, aheadOf(way)));
        Collections.reverse(ways);
        ways.sort(Comparator.<FlowNode>comparingInt(lengths::get).reversed());
        ways.forEach(this::visit);
        backwards.add(node);
    }

    private int aheadOf(FlowNode node) {
        var reached = new LinkedHashSet<FlowNode>();
        var open = new ArrayDeque<>(List.of(node));
        while (!open.isEmpty()) {
            var one = open.poll();
            if (!seen.contains(one) && reached.add(one)) {
                open.addAll(next.getOrDefault(one, List.of()));
            }
        }
        return reached.size();
    }
}
