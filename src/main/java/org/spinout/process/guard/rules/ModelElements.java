package org.spinout.process.guard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/** Asks the elements of a model: by tag, by Camunda's attributes and by extension property. */
final class ModelElements {

    static final Set<String> CAMUNDA = Set.of(
            "http://camunda.org/schema/1.0/bpmn", "http://activiti.org/bpmn", "http://camunda.org/schema/1.0/dmn");

    private static final Set<String> GATEWAYS =
            Set.of("exclusiveGateway", "inclusiveGateway", "parallelGateway", "eventBasedGateway", "complexGateway");
    private static final Set<String> EVENTS =
            Set.of("startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent");
    private static final Set<String> PARTS = Set.of("subProcess", "transaction", "adHocSubProcess");

    private ModelElements() {}

    static boolean isGateway(Element element) {
        return GATEWAYS.contains(element.getTagName());
    }

    static boolean isEvent(Element element) {
        return EVENTS.contains(element.getTagName());
    }

    /** A part of a process with steps of its own. */
    static boolean isPart(Element element) {
        return PARTS.contains(element.getTagName());
    }

    static boolean isTask(Element element) {
        var tag = element.getTagName();
        return tag.endsWith("Task") || tag.equals("task") || tag.equals("callActivity");
    }

    static boolean isNode(Element element) {
        return isGateway(element) || isEvent(element) || isPart(element) || isTask(element);
    }

    /** All elements below this one, itself included, in the order of the file. */
    static List<Element> below(Element top) {
        var all = new ArrayList<Element>();
        each(top, all::add);
        return all;
    }

    static List<Element> below(Element top, String tag) {
        return below(top).stream()
                .filter(element -> element.getTagName().equals(tag))
                .toList();
    }

    static void each(Element top, Consumer<Element> then) {
        then.accept(top);
        top.elements().forEach(child -> each(child, then));
    }

    /** An attribute, or empty text. */
    static String text(Element element, String name) {
        var value = element.attribute(name);
        return value == null ? "" : value.strip();
    }

    /** One of Camunda's attributes; null where it is not set. */
    static @Nullable String camunda(Element element, String name) {
        for (var namespace : CAMUNDA) {
            var value = element.attribute(namespace + ":" + name);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }

    /** An extension property of the element itself; null where it has none. */
    static @Nullable String property(Element element, String name) {
        for (var property : extensions(element, "properties", "property")) {
            if (name.equals(property.attribute("name"))) {
                return text(property, "value");
            }
        }
        return null;
    }

    /** Camunda's elements within one of the element's own extensions, such as form fields within form data. */
    static List<Element> extensions(Element element, String around, String tag) {
        return element.elements("extensionElements").stream()
                .flatMap(extensions -> extensions.elements(around).stream())
                .flatMap(found -> found.elements(tag).stream())
                .toList();
    }

    static boolean isTimer(Element event) {
        return !event.elements("timerEventDefinition").isEmpty();
    }
}
