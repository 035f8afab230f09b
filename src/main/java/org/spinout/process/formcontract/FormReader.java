package org.spinout.process.formcontract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Turns the JSON of one form into its fields, walking groups for their paths and conditions. */
class FormReader {

    /** Rules that stand on the component itself; those in {@code validate} and {@code properties} are taken whole. */
    private static final List<String> OWN_RULES = List.of(
            "decimalDigits",
            "increment",
            "step",
            "serializeToString",
            "readonly",
            "disabled",
            "subtype",
            "valuesKey",
            "valuesExpression");

    private final List<FormField> fields = new ArrayList<>();

    FormSchema read(String json) {
        try {
            var form = Json.MAPPER.readTree(json);
            if (!form.path("components").isArray()) {
                throw new UnreadableForm("it has no list of components");
            }
            walk(form, List.of(), List.of());
            return new FormSchema(form.path("id").asText(""), List.copyOf(fields));
        } catch (JsonProcessingException broken) {
            throw new UnreadableForm("it is not JSON: " + broken.getOriginalMessage());
        }
    }

    private void walk(JsonNode parent, List<String> path, List<String> hide) {
        for (var component : parent.path("components")) {
            var type = component.path("type").asText();
            var hidden = with(hide, component.path("conditional").path("hide").asText(""));
            if (type.equals("group")) {
                walk(component, deeper(path, component.path("path").asText("")), hidden);
            } else if (!FieldKind.showsOnly(type)) {
                fields.add(field(component, FieldKind.of(type), path, hidden));
            }
        }
    }

    private static FormField field(JsonNode component, FieldKind kind, List<String> path, List<String> hide) {
        var key = component.path("key").asText("");
        if (key.isEmpty()) {
            throw new UnreadableForm(
                    "a component of type \"" + component.path("type").asText() + "\" has no key");
        }
        var fullPath = deeper(path, key);
        var rules = rules(component);
        checkPattern(key, rules);
        return new FormField(
                fullPath,
                label(component, key),
                kind,
                rules,
                Choice.listOf(Json.MAPPER.convertValue(component.path("values"), Object.class)),
                hide);
    }

    private static Map<String, String> rules(JsonNode component) {
        var rules = new HashMap<String, String>();
        OWN_RULES.forEach(name -> put(rules, name, component.path(name)));
        for (var source : List.of("properties", "validate")) {
            component.path(source).properties().forEach(rule -> put(rules, rule.getKey(), rule.getValue()));
        }
        return Map.copyOf(rules);
    }

    private static void put(Map<String, String> rules, String name, JsonNode value) {
        if (value.isValueNode() && !value.isNull() && !value.asText().isEmpty()) {
            rules.put(name, value.asText());
        }
    }

    private static void checkPattern(String key, Map<String, String> rules) {
        var pattern = rules.get("pattern");
        if (pattern != null) {
            try {
                Pattern.compile(pattern);
            } catch (PatternSyntaxException broken) {
                throw new UnreadableForm("the pattern of \"" + key + "\" is no regular expression");
            }
        }
    }

    /** Date and time pickers carry their label in another place; a label worked out by FEEL cannot be quoted. */
    private static String label(JsonNode component, String key) {
        for (var name : List.of("label", "dateLabel", "timeLabel")) {
            var label = component.path(name).asText("").strip();
            if (!label.isEmpty() && !label.startsWith("=") && !label.contains("{{")) {
                return label;
            }
        }
        return key;
    }

    private static List<String> with(List<String> conditions, String condition) {
        if (condition.isBlank()) {
            return conditions;
        }
        var longer = new ArrayList<>(conditions);
        longer.add(condition);
        return List.copyOf(longer);
    }

    private static List<String> deeper(List<String> path, String steps) {
        if (steps.isBlank()) {
            return path;
        }
        var longer = new ArrayList<>(path);
        longer.addAll(Arrays.asList(steps.split("\\.", -1)));
        return List.copyOf(longer);
    }
}
