package org.spinout.process.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.spinout.process.guide.Guide.Fact;
import org.spinout.process.guide.Guide.Line;
import org.spinout.process.guide.Guide.Part;
import org.spinout.process.guide.Guide.Piece;
import org.spinout.process.guide.Guide.Step;

/** Writes a model down in words, part by part and step by step. */
final class GuideWriter {

    private final Process process;
    private final Neighbourhood around;
    private final StepText text;
    private final Map<FlowNode, Integer> numbers = new LinkedHashMap<>();
    private final List<BaseElement> scopes = new ArrayList<>();
    private final Onward onward;

    private GuideWriter(Process process, Neighbourhood around) {
        this.process = process;
        this.around = around;
        this.text = new StepText(around);
        collect(process);
        scopes.forEach(scope -> RouteOrder.of(elementsOf(scope)).stream()
                .filter(Stop::isNumbered)
                .forEach(node -> numbers.put(node, numbers.size() + 1)));
        this.onward = new Onward(numbers, around);
    }

    /** @throws IllegalArgumentException when the model holds no process */
    static Guide write(BpmnModelInstance model, Neighbourhood around) {
        var process = model.getModelElementsByType(Process.class).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The model has no process."));
        return write(process, around);
    }

    static Guide write(Process process, Neighbourhood around) {
        return new GuideWriter(process, around).guide();
    }

    /** Parts in the order in which a case meets them, then what may happen at any time. */
    private void collect(BaseElement scope) {
        scopes.add(scope);
        var inner = RouteOrder.of(elementsOf(scope)).stream()
                .filter(SubProcess.class::isInstance)
                .map(SubProcess.class::cast)
                .toList();
        inner.stream().filter(part -> !part.triggeredByEvent()).forEach(this::collect);
        inner.stream().filter(SubProcess::triggeredByEvent).forEach(this::collect);
    }

    private static List<FlowElement> elementsOf(BaseElement scope) {
        return List.copyOf(
                scope instanceof SubProcess part ? part.getFlowElements() : ((Process) scope).getFlowElements());
    }

    private Guide guide() {
        var parts = scopes.stream().map(this::part).toList();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Who may start it", Starters.of(process)));
        var callers = around.callersOf(process.getId());
        if (!callers.isEmpty()) {
            facts.add(new Fact(
                    "It is part of",
                    callers.stream()
                            .map(key -> new Line(List.of(new Piece(around.processName(key), "process:" + key))))
                            .toList()));
        }
        facts.add(ends());
        facts.add(Fact.of(
                "How long it is kept",
                "What was done in it can be read for " + TimeText.kept(process.getCamundaHistoryTimeToLiveString())
                        + " after it has ended. Decisions stay in the record of the case."));
        var all = new ArrayList<>(parts);
        doneByItself(all);
        return new Guide(process.getId(), ModelText.nameOf(process), about(process), List.copyOf(facts), all);
    }

    private Fact ends() {
        var ends = Stream.concat(
                        RouteOrder.of(List.copyOf(process.getFlowElements())).stream(),
                        scopes.stream()
                                .filter(scope -> scope instanceof SubProcess part && part.triggeredByEvent())
                                .flatMap(scope -> RouteOrder.of(elementsOf(scope)).stream()))
                .filter(EndEvent.class::isInstance)
                .map(ModelText::nameOf)
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(Line::of)
                .toList();
        return new Fact("How it can end", ends.isEmpty() ? List.of(Line.of("The model names no end.")) : ends);
    }

    private Part part(BaseElement scope) {
        var nodes = RouteOrder.of(elementsOf(scope));
        var facts = new ArrayList<Fact>();
        nodes.stream()
                .filter(StartEvent.class::isInstance)
                .map(StartEvent.class::cast)
                .forEach(start -> facts.addAll(beginning(start)));
        return new Part(
                titleOf(scope),
                aboutOf(scope),
                List.copyOf(facts),
                nodes.stream().filter(numbers::containsKey).map(this::step).toList());
    }

    private String titleOf(BaseElement scope) {
        if (scope instanceof SubProcess part) {
            return part.triggeredByEvent()
                    ? "At any time: " + ModelText.nameOf(part)
                    : "The part “" + ModelText.nameOf(part) + "”" + numbered(part);
        }
        return "Step by step";
    }

    private String numbered(SubProcess part) {
        var number = numbers.get(part);
        return number == null ? "" : " (step " + number + ")";
    }

    private String about(BaseElement element) {
        return AboutText.of(element, around);
    }

    private String aboutOf(BaseElement scope) {
        if (!(scope instanceof SubProcess part)) {
            return "";
        }
        if (!part.triggeredByEvent()) {
            return about(part);
        }
        var stops = part.getFlowElements().stream()
                .filter(StartEvent.class::isInstance)
                .map(StartEvent.class::cast)
                .allMatch(StartEvent::isInterrupting);
        var where = part.getParentElement() instanceof SubProcess outer
                ? "the part “" + ModelText.nameOf(outer) + "”"
                : "this process";
        return (stops
                        ? "When this happens, everything else in " + where + " stops. "
                        : "When this happens, " + where + " goes on beside it. ")
                + about(part);
    }

    private List<Fact> beginning(StartEvent start) {
        var facts = new ArrayList<Fact>();
        var when = Stop.whenOf(start);
        var name = ModelText.nameOf(start);
        if (!name.isEmpty() || !when.isEmpty()) {
            facts.add(Fact.of("It begins", Stop.begun(start, name, when)));
        }
        facts.addAll(text.form(start.getCamundaFormRef(), ""));
        facts.add(new Fact("Then", onward.from(start)));
        return facts;
    }

    private Step step(FlowNode node) {
        var facts = new ArrayList<Fact>();
        facts.addAll(Stop.factsOf(node, text));
        facts.addAll(onward.eventsAt(node));
        facts.addAll(onward.afterwards(node));
        return new Step(
                Objects.requireNonNull(numbers.get(node)),
                node.getId(),
                Stop.kindOf(node),
                Stop.titleOf(node),
                about(node),
                List.copyOf(facts));
    }

    /** What is done without anybody, and said nowhere else. */
    private void doneByItself(List<Part> parts) {
        var facts = new LinkedHashMap<String, Fact>();
        scopes.stream()
                .flatMap(scope -> RouteOrder.of(elementsOf(scope)).stream())
                .filter(node -> node instanceof Task && !(node instanceof UserTask) && !numbers.containsKey(node))
                .filter(node -> !about(node).isEmpty())
                .forEach(node -> facts.putIfAbsent(
                        ModelText.nameOf(node) + about(node), Fact.of(ModelText.nameOf(node), about(node))));
        if (!facts.isEmpty()) {
            parts.add(new Part(
                    "What Spinout does by itself",
                    "Between the steps above Spinout does some things at once. Of these there is more to say:",
                    List.copyOf(facts.values()),
                    List.of()));
        }
    }
}
