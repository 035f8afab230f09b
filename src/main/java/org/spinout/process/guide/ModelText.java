package org.spinout.process.guide;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;

/** Names the elements of a model as people speak of them. */
public final class ModelText {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("userTask", "the step"),
            Map.entry("serviceTask", "the automatic step"),
            Map.entry("businessRuleTask", "the automatic step"),
            Map.entry("sendTask", "the automatic step"),
            Map.entry("receiveTask", "the wait"),
            Map.entry("callActivity", "the called process"),
            Map.entry("subProcess", "the part"),
            Map.entry("exclusiveGateway", "the question"),
            Map.entry("inclusiveGateway", "the question"),
            Map.entry("parallelGateway", "the fork"),
            Map.entry("eventBasedGateway", "the wait"),
            Map.entry("startEvent", "the start"),
            Map.entry("endEvent", "the end"),
            Map.entry("boundaryEvent", "the event"),
            Map.entry("intermediateCatchEvent", "the wait"),
            Map.entry("intermediateThrowEvent", "the event"),
            Map.entry("sequenceFlow", "the way"),
            Map.entry("process", "the process"));

    /** Where nothing is asked, ways only part and meet. */
    private static final Map<String, String> WITHOUT_A_QUESTION = Map.of(
            "exclusiveGateway", "the meeting point",
            "inclusiveGateway", "the meeting point",
            "parallelGateway", "the fork or join",
            "eventBasedGateway", "the wait for one of several events");

    private ModelText() {}

    /** The element in words: {@code the step “Decide at board” (Activity_DecideItem)}; its bare id where there is none. */
    public static String inWords(BpmnModelInstance model, String id) {
        if (!(model.getModelElementById(id) instanceof BaseElement element)) {
            return id;
        }
        var name = nameOf(element);
        return kindOf(element) + (name.isEmpty() ? " " + id : " “" + name + "” (" + id + ")");
    }

    /** What kind of thing it is, with its article: {@code the step}, {@code the question}. */
    public static String kindOf(BaseElement element) {
        return KINDS.getOrDefault(element.getElementType().getTypeName(), "the element");
    }

    /** Its name in one line; empty for an element without one. A way without a name is called after both its ends. */
    public static String nameOf(BaseElement element) {
        if (element instanceof Process process) {
            return oneLine(process.getName());
        }
        if (element instanceof SequenceFlow flow && oneLine(flow.getName()).isEmpty()) {
            var from = nameOf(flow.getSource());
            var to = nameOf(flow.getTarget());
            return from.isEmpty() || to.isEmpty() ? "" : from + " → " + to;
        }
        return element instanceof FlowElement one ? oneLine(one.getName()) : "";
    }

    /**
     * What people call an element on which nothing may be written: a wait for one of several events what it waits for
     * first, and anything else by its kind and what comes after it, such as {@code the meeting point before “Decide”}.
     */
    public static String called(Drawing drawing, String id) {
        var written = drawing.writtenOn(id);
        if (!written.isEmpty()) {
            return written;
        }
        var kind = drawing.kindOf(id);
        var next = writtenAfter(drawing, id);
        return kind.equals("eventBasedGateway") && next.isPresent()
                ? next.get()
                : WITHOUT_A_QUESTION.getOrDefault(kind, KINDS.getOrDefault(kind, "the element"))
                        + next.map(name -> " before “" + name + "”").orElse(" " + id);
    }

    /** The first element with a name on the way; a way that runs in a circle has none. */
    private static Optional<String> writtenAfter(Drawing drawing, String id) {
        var seen = new HashSet<String>();
        var next = drawing.next(id);
        while (next.isPresent() && seen.add(next.get())) {
            var written = drawing.writtenOn(next.get());
            if (!written.isEmpty()) {
                return Optional.of(written);
            }
            next = drawing.next(next.get());
        }
        return Optional.empty();
    }

    /** Its documentation in one line; empty where there is none. */
    static String aboutOf(BaseElement element) {
        return element.getDocumentations().stream()
                .map(documentation -> oneLine(documentation.getTextContent()))
                .findFirst()
                .orElse("");
    }

    /** The answer a flow stands for, or its place in the order where nobody named it. */
    static String answerOf(SequenceFlow flow) {
        var name = oneLine(flow.getName());
        if (!name.isEmpty()) {
            return name;
        }
        FlowNode from = flow.getSource();
        return "answer " + (1 + from.getOutgoing().stream().toList().indexOf(flow));
    }

    /** The extension properties of an element, by name. */
    static Map<String, String> propertiesOf(BaseElement element) {
        var extensions = element.getExtensionElements();
        if (extensions == null) {
            return Map.of();
        }
        return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(list -> list.getCamundaProperties().stream())
                .filter(one -> one.getCamundaName() != null && one.getCamundaValue() != null)
                .collect(Collectors.toMap(
                        CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue, (first, second) -> first));
    }

    static String oneLine(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ").strip();
    }
}
