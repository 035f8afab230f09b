package org.spinout.house.templates;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One element template in the making, in the vocabulary of the Modeler for Camunda 7. */
final class Template {

    private static final String SCHEMA =
            "https://unpkg.com/@camunda/element-templates-json-schema/resources/schema.json";

    /** A whole number of working days that {@code targetWorkingDays} takes. */
    private static final String DAYS = "[1-9][0-9]{0,2}";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode node = JSON.createObjectNode();
    private final ArrayNode properties = JSON.createArrayNode();

    Template(String id, String name, String description, String... appliesTo) {
        node.put("$schema", SCHEMA)
                .put("name", name)
                .put("id", "org.spinout." + id)
                .put("version", 1)
                .put("description", description);
        var types = node.putArray("appliesTo");
        for (var type : appliesTo) {
            types.add("bpmn:" + type);
        }
    }

    ObjectNode node() {
        node.set("properties", properties);
        return node;
    }

    /** Makes any task on which it is chosen one of this kind, so that nobody has to draw the right kind first. */
    Template becomes(String type) {
        node.putObject("elementType").put("value", "bpmn:" + type);
        return this;
    }

    /** The heading under which the Modeler lists it. */
    Template under(Heading heading) {
        node.putObject("category").put("id", heading.id()).put("name", heading.words());
        return this;
    }

    /** What people type into the Modeler's search besides its name. */
    Template keywords(String... words) {
        var keywords = node.putArray("keywords");
        for (var word : words) {
            keywords.add(word);
        }
        return this;
    }

    /** Shows what the Modeler itself asks beside the template's own fields, such as several people at once. */
    Template openToMore() {
        node.put("entriesVisible", true);
        return this;
    }

    /** Set by the template and not shown. */
    Template hidden(String attribute, String value) {
        property("Hidden", value, binding("property").put("name", attribute));
        return this;
    }

    Template hiddenTrue(String attribute) {
        property("Hidden", null, binding("property").put("name", attribute)).put("value", true);
        return this;
    }

    /** A choice that becomes an attribute of the element. */
    Template choice(String label, String help, String attribute, Map<String, String> choices) {
        asked(label, help, "Dropdown", null, binding("property").put("name", attribute), choices);
        return this;
    }

    Template text(String label, String help, String attribute, String preset) {
        asked(label, help, "String", preset, binding("property").put("name", attribute), Map.of());
        return this;
    }

    /** Working days, which become an extension property of the element. */
    Template days(String label, String help, String name, String preset) {
        var property = asked(label, help, "String", preset, extension(name), Map.of());
        ((ObjectNode) property.get("constraints"))
                .putObject("pattern")
                .put("value", "^" + DAYS + "$")
                .put("message", "Write a whole number of days from 1 to 999.");
        return this;
    }

    Template extension(String label, String help, String name, String preset) {
        asked(label, help, "String", preset, extension(name), Map.of());
        return this;
    }

    Template extensionChoice(
            String label, String help, String name, @Nullable String preset, Map<String, String> choices) {
        asked(label, help, "Dropdown", preset, extension(name), choices);
        return this;
    }

    Template input(String label, String help, String name, String preset, boolean isNeeded) {
        var property = asked(
                label, help, "String", preset, binding("camunda:inputParameter").put("name", name), Map.of());
        if (!isNeeded) {
            property.remove("constraints");
        }
        return this;
    }

    Template inputChoice(String label, String help, String name, Map<String, String> choices) {
        asked(label, help, "Dropdown", null, binding("camunda:inputParameter").put("name", name), choices);
        return this;
    }

    /** A variable of this step alone, empty when it begins. */
    Template own(String name) {
        property("Hidden", "", binding("camunda:inputParameter").put("name", name));
        return this;
    }

    Template output(String source, String variable) {
        property("Hidden", variable, binding("camunda:outputParameter").put("source", source));
        return this;
    }

    Template businessKey(String expression) {
        property("Hidden", expression, binding("camunda:in:businessKey"));
        return this;
    }

    Template in(String source, String target) {
        property("Hidden", source, binding("camunda:in").put("target", target));
        return this;
    }

    Template out(String source, String target) {
        property("Hidden", target, binding("camunda:out").put("source", source));
        return this;
    }

    Template outOf(String expression, String target) {
        property("Hidden", target, binding("camunda:out").put("sourceExpression", expression));
        return this;
    }

    private ObjectNode asked(
            String label,
            String help,
            String type,
            @Nullable String preset,
            ObjectNode binding,
            Map<String, String> choices) {
        var property = property(type, preset, binding);
        property.put("label", label).put("description", help);
        property.putObject("constraints").put("notEmpty", true);
        if (!choices.isEmpty()) {
            var offered = property.putArray("choices");
            choices.forEach(
                    (value, name) -> offered.addObject().put("name", name).put("value", value));
        }
        return property;
    }

    private ObjectNode property(String type, @Nullable String value, ObjectNode binding) {
        var property = properties.addObject().put("type", type);
        if (value != null) {
            property.put("value", value);
        }
        property.set("binding", binding);
        return property;
    }

    private static ObjectNode extension(String name) {
        return binding("camunda:property").put("name", name);
    }

    private static ObjectNode binding(String type) {
        return JSON.createObjectNode().put("type", type);
    }
}
