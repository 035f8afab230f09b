package org.spinout.webapps.cases;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/**
 * Walks a model from where a case stands, to say what may come next. Nothing is foretold that the model does not draw: a
 * step on every way to the end is certain, one on some ways only is possible.
 */
final class ModelWalk {

    /** Diagrams run left to right; a flow that goes back by more than this goes to an earlier step. */
    private static final double BACKWARDS = 200;

    private final BpmnModelInstance model;
    private final Map<String, Object> facts;

    /** Where each element begins in the diagram. Looked up once: the model searches all its shapes for each question. */
    private final Map<String, Double> begins;

    /** @param facts the variables of the case: what is settled already closes the ways it rules out */
    ModelWalk(BpmnModelInstance model, Map<String, Object> facts) {
        this.model = model;
        this.facts = Map.copyOf(facts);
        this.begins = model.getModelElementsByType(BpmnShape.class).stream()
                .collect(Collectors.toMap(
                        shape -> shape.getAttributeValue("bpmnElement"),
                        shape -> shape.getBounds().getX(),
                        (first, second) -> first));
    }

    /**
     * Something ahead.
     *
     * @param id of the element in the model
     * @param certain whether every way to the end leads through it
     */
    record Ahead(String id, String name, boolean certain) {}

    /**
     * The stages between this element and the ends behind the last of them, in the order of the diagram: called parts, and
     * waits for the outside.
     */
    List<Ahead> stagesAfter(String elementId) {
        var from = node(elementId);
        var reached = reach(from, Set.of());
        var stages = reached.stream().filter(ModelWalk::isStage).toList();
        var goals = stages.stream()
                .max(Comparator.comparing(this::x))
                .map(last -> endsAfter(last))
                .orElse(Set.of());
        return stages.stream()
                .sorted(Comparator.comparing(this::x).thenComparing(FlowNode::getId))
                .map(stage -> new Ahead(
                        stage.getId(),
                        nameOf(stage),
                        reach(from, Set.of(stage)).stream().noneMatch(goals::contains)))
                .toList();
    }

    private Set<FlowNode> endsAfter(FlowNode stage) {
        return reach(stage, Set.of()).stream()
                .filter(EndEvent.class::isInstance)
                .collect(Collectors.toSet());
    }

    /** What people or the outside do next after this element, whichever way it goes; in the order of the model. */
    List<Ahead> stepsAfter(String elementId) {
        var from = node(elementId);
        var next = new LinkedHashSet<FlowNode>();
        var seen = new HashSet<FlowNode>();
        var open = new ArrayDeque<FlowNode>(following(from));
        while (!open.isEmpty()) {
            var node = open.poll();
            if (!seen.add(node)) {
                continue;
            }
            if (isStep(node)) {
                next.add(node);
            } else {
                open.addAll(node instanceof SubProcess inner ? startsOf(inner) : following(node));
            }
        }
        next.remove(from);
        return next.stream()
                .filter(step -> !nameOf(step).isEmpty())
                .map(step -> new Ahead(step.getId(), nameOf(step), next.size() == 1))
                .toList();
    }

    /** Whether the text of a case tells of this element as a stage. */
    boolean isStage(String elementId) {
        return model.getModelElementById(elementId) instanceof FlowNode node && isStage(node);
    }

    /** A wait is called what it waits for. */
    String nameOf(String elementId) {
        return nameOf(node(elementId));
    }

    private static String nameOf(FlowNode node) {
        var named = node instanceof EventBasedGateway
                ? following(node).stream().findFirst().orElse(node)
                : node;
        return Objects.requireNonNullElse(named.getName(), "").replaceAll("\\s+", " ");
    }

    private FlowNode node(String elementId) {
        return model.getModelElementById(elementId);
    }

    private static boolean isStage(FlowNode node) {
        return node instanceof CallActivity || node instanceof EventBasedGateway || node instanceof UserTask;
    }

    private static boolean isStep(FlowNode node) {
        return isStage(node) || node instanceof ReceiveTask || node instanceof IntermediateCatchEvent;
    }

    /** Everything that lies ahead in the same part of the model, without going back and without passing {@code shut}. */
    private Set<FlowNode> reach(FlowNode from, Set<FlowNode> shut) {
        var reached = new LinkedHashSet<FlowNode>();
        var open = new ArrayDeque<FlowNode>(forward(from, from));
        while (!open.isEmpty()) {
            var node = open.poll();
            if (!shut.contains(node) && reached.add(node)) {
                open.addAll(forward(node, from));
            }
        }
        return reached;
    }

    private List<FlowNode> forward(FlowNode node, FlowNode from) {
        var open = node.getOutgoing();
        if (node instanceof ExclusiveGateway gateway) {
            open = new SettledFacts(facts, unsettledBetween(from, gateway)).waysOutOf(gateway);
        }
        return open.stream()
                .map(SequenceFlow::getTarget)
                .filter(next -> x(next) > x(node) - BACKWARDS)
                .toList();
    }

    /** What the stages from here to a gateway will yet say. */
    private Set<String> unsettledBetween(FlowNode from, FlowNode gateway) {
        return from.getParentElement().getChildElementsByType(CallActivity.class).stream()
                .filter(stage -> x(stage) >= x(from) && x(stage) < x(gateway))
                .map(CallActivity::getExtensionElements)
                .filter(Objects::nonNull)
                .flatMap(extensions -> extensions.getElementsQuery().filterByType(CamundaOut.class).list().stream())
                .map(CamundaOut::getCamundaTarget)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** What follows, in the part of the model around it where this one ends. */
    private static Collection<FlowNode> following(FlowNode node) {
        return node instanceof EndEvent && node.getParentElement() instanceof SubProcess around
                ? targets(around)
                : targets(node);
    }

    private static List<FlowNode> targets(FlowNode node) {
        return node.getOutgoing().stream().map(SequenceFlow::getTarget).toList();
    }

    private static List<FlowNode> startsOf(SubProcess inner) {
        Function<StartEvent, Stream<FlowNode>> after = start -> targets(start).stream();
        return new ArrayList<>(inner.getChildElementsByType(StartEvent.class).stream()
                .flatMap(after)
                .toList());
    }

    /** Where the element begins in the diagram; 0 for one that is not drawn. */
    private double x(FlowNode node) {
        return begins.getOrDefault(node.getId(), 0.0);
    }
}
