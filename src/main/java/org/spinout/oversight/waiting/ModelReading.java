package org.spinout.oversight.waiting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.ModelClock;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads from a model, as it was deployed, where a case can wait in it, and for how long it should. */
final class ModelReading {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** Working days within which somebody should be done. */
    private static final String TARGET = "targetWorkingDays";

    /** Whom a task waits for, where whoever holds it can only write down what others decide. */
    private static final String WAITS_FOR = "waitsFor";

    private static final Map<String, StepKind> KINDS = Map.of(
            "userTask", StepKind.TASK,
            "receiveTask", StepKind.OUTSIDE,
            "intermediateCatchEvent", StepKind.OUTSIDE,
            "eventBasedGateway", StepKind.OUTSIDE,
            "callActivity", StepKind.STAGE);

    private final Document document;

    private ModelReading(Document document) {
        this.document = document;
    }

    /** @param processId which of the file's processes */
    static Model read(byte[] file, String processId, int version) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
            return new ModelReading(document).model(processId, version);
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalStateException("The model " + processId + " cannot be read", unreadable);
        }
    }

    private Model model(String processId, int version) {
        var process = all("process").stream()
                .filter(one -> one.getAttribute("id").equals(processId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No process " + processId + " in its model"));
        var name = oneLine(process.getAttribute("name"), processId);
        var passed = behindGateways();
        var steps = new LinkedHashMap<String, Step>();
        for (var element : within(process)) {
            var kind = KINDS.get(element.getLocalName());
            var id = element.getAttribute("id");
            if (kind != null && !passed.contains(id)) {
                var outside = property(element, WAITS_FOR) != null;
                steps.put(
                        id,
                        new Step(
                                processId,
                                version,
                                name,
                                id,
                                oneLine(element.getAttribute("name"), answersOf(id)),
                                outside ? StepKind.OUTSIDE : kind,
                                target(element)));
            }
        }
        return new Model(processId, version, name, Map.copyOf(steps));
    }

    /** Where a case waits for the first of several events, it waits at the gateway and only passes the event. */
    private Set<String> behindGateways() {
        var gateways = ids("eventBasedGateway");
        return flows().stream()
                .filter(flow -> gateways.contains(flow.getAttribute("sourceRef")))
                .map(flow -> flow.getAttribute("targetRef"))
                .collect(Collectors.toSet());
    }

    /** What may come, for a gateway without a name. */
    private String answersOf(String gateway) {
        var targets = flows().stream()
                .filter(flow -> flow.getAttribute("sourceRef").equals(gateway))
                .map(flow -> flow.getAttribute("targetRef"))
                .collect(Collectors.toSet());
        var names = all("*").stream()
                .filter(element -> targets.contains(element.getAttribute("id")))
                .map(element -> oneLine(element.getAttribute("name"), element.getAttribute("id")))
                .collect(Collectors.joining(", or "));
        return names.isEmpty() ? gateway : "Wait: " + names;
    }

    private List<Element> flows() {
        return all("sequenceFlow");
    }

    private Set<String> ids(String type) {
        return all(type).stream()
                .map(element -> element.getAttribute("id"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What a task should take, and what a clock makes a case wait for. */
    private static @Nullable Integer target(Element element) {
        var target = property(element, TARGET);
        if (target != null) {
            return target.matches("\\d{1,5}") ? Integer.valueOf(target) : null;
        }
        return clock(element).map(ModelClock::workingDays).orElse(null);
    }

    private static Optional<ModelClock> clock(Element event) {
        var timers = list(event, "timerEventDefinition");
        if (!event.getLocalName().equals("intermediateCatchEvent") || timers.isEmpty()) {
            return Optional.empty();
        }
        return list(timers.get(0), "*").stream()
                .filter(time -> !time.getTextContent().isBlank())
                .map(time -> new ModelClock(time.getLocalName(), time.getTextContent()))
                .findFirst()
                .or(() -> ModelClock.of(properties(event)));
    }

    private static @Nullable String property(Element element, String name) {
        return properties(element).get(name);
    }

    private static Map<String, String> properties(Element element) {
        var found = element.getElementsByTagNameNS(CAMUNDA, "property");
        var properties = new HashMap<String, String>();
        for (var index = 0; index < found.getLength(); index++) {
            var property = (Element) found.item(index);
            properties.putIfAbsent(property.getAttribute("name"), property.getAttribute("value"));
        }
        return properties;
    }

    private static String oneLine(String name, String otherwise) {
        var line = name.replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? otherwise : line;
    }

    private List<Element> all(String type) {
        return list(document.getDocumentElement(), type);
    }

    private static List<Element> within(Element process) {
        return list(process, "*");
    }

    private static List<Element> list(Element parent, String type) {
        var nodes = parent.getElementsByTagNameNS(BPMN, type);
        var elements = new ArrayList<Element>();
        for (var index = 0; index < nodes.getLength(); index++) {
            elements.add((Element) nodes.item(index));
        }
        return elements;
    }
}
