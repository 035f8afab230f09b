package org.spinout.process.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.spinout.shared.ModelClock;
import org.w3c.dom.Element;

/** Reads the processes of a model file: their steps, ways, and what is said of each. */
final class ModelReading {

    private static final Set<String> STEPS = Set.of(
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "sendTask",
            "receiveTask",
            "manualTask",
            "task",
            "scriptTask",
            "callActivity",
            "subProcess",
            "transaction",
            "adHocSubProcess",
            "exclusiveGateway",
            "inclusiveGateway",
            "parallelGateway",
            "eventBasedGateway",
            "complexGateway",
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent");
    private static final Set<String> APART =
            Set.of("incoming", "outgoing", "sequenceFlow", "laneSet", "textAnnotation", "association", "group");
    private static final Set<String> SAID_ELSEWHERE = Set.of(
            "id",
            "name",
            "default",
            "attachedToRef",
            "isExecutable",
            "isMarkerVisible",
            "modelerTemplate",
            "modelerTemplateVersion");

    /** What the Modeler leaves out when it saves, since it holds where nothing is said. */
    private static final Map<String, String> UNDERSTOOD = Map.of(
            "calledElementBinding",
            "latest",
            "decisionRefBinding",
            "latest",
            "mapDecisionResult",
            "resultList",
            "asyncBefore",
            "false",
            "asyncAfter",
            "false",
            "exclusive",
            "true",
            "isSequential",
            "false",
            "cancelActivity",
            "true",
            "isInterrupting",
            "true",
            "triggeredByEvent",
            "false");

    private final Map<String, String> namesOfRoots = new TreeMap<>();
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Map<String, Flow> flows = new LinkedHashMap<>();

    private ModelReading() {}

    /** @throws Unreadable if the file is no XML */
    static List<ModelFacts> of(byte[] file) {
        var root = Xml.read(file);
        var models = new ArrayList<ModelFacts>();
        for (var process : Xml.children(root, "process")) {
            models.add(new ModelReading().read(root, process));
        }
        return models;
    }

    private ModelFacts read(Element root, Element process) {
        for (var kind : List.of("message", "signal", "error", "escalation")) {
            Xml.children(root, kind).forEach(one -> namesOfRoots.put(one.getAttribute("id"), one.getAttribute("name")));
        }
        readScope(process);
        var key = process.getAttribute("id");
        return new ModelFacts(key, oneLine(process.getAttribute("name")), steps, flows, aspects(process));
    }

    private void readScope(Element scope) {
        for (var child : Xml.children(scope)) {
            if (STEPS.contains(child.getLocalName())) {
                var id = child.getAttribute("id");
                steps.put(
                        id,
                        new Step(
                                id,
                                child.getLocalName(),
                                oneLine(child.getAttribute("name")),
                                scope.getAttribute("id"),
                                child.getAttribute("attachedToRef"),
                                aspects(child)));
                readScope(child);
            } else if (child.getLocalName().equals("sequenceFlow")) {
                readFlow(scope, child);
            }
        }
    }

    private void readFlow(Element scope, Element flow) {
        var id = flow.getAttribute("id");
        var source = flow.getAttribute("sourceRef");
        var isDefault = Xml.children(scope).stream()
                .anyMatch(step -> step.getAttribute("id").equals(source)
                        && step.getAttribute("default").equals(id));
        var condition = Xml.children(flow, "conditionExpression").stream()
                .map(Element::getTextContent)
                .map(ModelReading::oneLine)
                .findFirst()
                .orElse("");
        flows.put(
                id,
                new Flow(
                        id,
                        oneLine(flow.getAttribute("name")),
                        source,
                        flow.getAttribute("targetRef"),
                        condition,
                        isDefault));
    }

    private Map<String, String> aspects(Element step) {
        var found = new TreeMap<String, String>();
        addAttributes("", step, found);
        for (var child : Xml.children(step)) {
            if (!STEPS.contains(child.getLocalName()) && !APART.contains(child.getLocalName())) {
                addNested(child, found);
            }
        }
        if (!Xml.children(step, "timerEventDefinition").isEmpty()) {
            setClock(found);
        }
        return found;
    }

    /** A time that an element template gives is said as one that is written by hand. */
    private static void setClock(Map<String, String> found) {
        if (ModelClock.KINDS.stream().anyMatch(found::containsKey)) {
            return;
        }
        for (var property : ModelClock.properties()) {
            var value = found.remove("property " + property);
            if (value != null) {
                ModelClock.of(property, value).ifPresent(clock -> found.put(clock.kind(), clock.time()));
            }
        }
    }

    private void addNested(Element element, Map<String, String> found) {
        var tag = element.getLocalName();
        switch (tag) {
            case "property" -> put("property " + element.getAttribute("name"), element.getAttribute("value"), found);
            case "inputParameter", "outputParameter" ->
                put(tag + " " + element.getAttribute("name"), oneLine(element.getTextContent()), found);
            case "in", "out" -> put(tag + " " + element.getAttribute("target"), Xml.attributesInWords(element), found);
            case "formField" -> put("formField " + element.getAttribute("id"), Xml.inWords(element), found);
            case "executionListener", "taskListener" -> put(tag, Xml.inWords(element), found);
            default -> {
                addAttributes(tag.endsWith("EventDefinition") ? "" : tag + " ", element, found);
                var nested = Xml.children(element);
                if (nested.isEmpty()) {
                    put(tag, oneLine(element.getTextContent()), found);
                }
                nested.forEach(child -> addNested(child, found));
            }
        }
    }

    private void addAttributes(String before, Element element, Map<String, String> found) {
        Xml.attributes(element).forEach((name, value) -> {
            if (!SAID_ELSEWHERE.contains(name) && !value.equals(UNDERSTOOD.get(name))) {
                put(before + name, Objects.requireNonNull(namesOfRoots.getOrDefault(value, value)), found);
            }
        });
    }

    /** What is said twice, such as two listeners, is said as one. */
    private static void put(String name, String value, Map<String, String> found) {
        if (!value.isEmpty()) {
            found.merge(name, value, (first, second) -> first + "; " + second);
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").trim();
    }
}
