package org.spinout.process.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.spinout.process.change.Difference.Kind;

/** Compares two versions of a form, field by field, by their keys. */
final class FormDifferences {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("label", "the question"),
            Map.entry("text", "the text"),
            Map.entry("description", "the help"),
            Map.entry("type", "the kind of field"),
            Map.entry("values", "the choices"),
            Map.entry("valuesKey", "where the choices come from"),
            Map.entry("defaultValue", "the answer it begins with"),
            Map.entry("readonly", "whether it is only shown"),
            Map.entry("disabled", "whether it is only shown"),
            Map.entry("decimalDigits", "the digits after the point"),
            Map.entry("increment", "the steps of the number"),
            Map.entry("conditional.hide", "when it is hidden"),
            Map.entry("validate.required", "whether an answer is required"),
            Map.entry("validate.minLength", "the shortest answer, in characters,"),
            Map.entry("validate.maxLength", "the longest answer, in characters,"),
            Map.entry("validate.min", "the least answer"),
            Map.entry("validate.max", "the greatest answer"),
            Map.entry("validate.pattern", "the way it must be written"),
            Map.entry("validate.patternErrorMessage", "what is said when it is written otherwise"),
            Map.entry("validate.validationType", "the kind of text"),
            Map.entry("properties.earliest", "the earliest day"),
            Map.entry("properties.latest", "the latest day"),
            Map.entry("properties.after", "the day it must come after"));

    private FormDifferences() {}

    /** The id of a form. */
    static String idOf(ProposedFile file) {
        return read(file.content(), file.name()).path("id").asText();
    }

    static List<Difference> between(byte[] before, byte[] now) {
        var was = fields(read(before, "The form in use"));
        var is = fields(read(now, "The form"));
        var found = new ArrayList<Difference>();
        is.forEach((key, field) -> {
            if (!was.containsKey(key)) {
                var required = field.path("validate").path("required").asBoolean() ? ", which must be answered" : "";
                found.add(new Difference(Kind.ADDED, key, "New: the field " + inWords(key, field) + required + "."));
            }
        });
        was.forEach((key, field) -> {
            if (!is.containsKey(key)) {
                found.add(new Difference(Kind.REMOVED, key, "Gone: the field " + inWords(key, field) + "."));
            }
        });
        is.forEach((key, field) -> {
            var old = was.get(key);
            if (old != null) {
                compare(key, old, field, found);
            }
        });
        return found;
    }

    private static void compare(String key, JsonNode was, JsonNode is, List<Difference> found) {
        var before = said(was);
        var now = said(is);
        for (var sentence : Aspects.compare("The field " + inWords(key, is), before, now)) {
            found.add(new Difference(Kind.CHANGED, key, sentence));
        }
    }

    private static Map<String, String> said(JsonNode field) {
        var found = new TreeMap<String, String>();
        field.fields().forEachRemaining(entry -> {
            var name = entry.getKey();
            var value = entry.getValue();
            if (name.equals("components") || name.equals("id") || name.equals("key") || name.equals("layout")) {
                return;
            }
            if (value.isObject()) {
                value.fields().forEachRemaining(inner -> put(found, name + "." + inner.getKey(), inner.getValue()));
            } else {
                put(found, name, value);
            }
        });
        return found;
    }

    private static void put(Map<String, String> found, String name, JsonNode value) {
        var said = value.isBoolean() ? (value.asBoolean() ? "yes" : "no") : value.asText();
        found.put(WORDS.getOrDefault(name, name), value.isValueNode() ? said : choices(value));
    }

    private static String choices(JsonNode values) {
        var words = new ArrayList<String>();
        values.forEach(one -> words.add(
                one.has("label")
                        ? one.path("label").asText() + " (" + one.path("value").asText() + ")"
                        : one.toString()));
        return String.join(", ", words);
    }

    /** Fields by key; texts and other furniture by id. */
    private static Map<String, JsonNode> fields(JsonNode form) {
        var found = new LinkedHashMap<String, JsonNode>();
        collect(form, found);
        return found;
    }

    private static void collect(JsonNode around, Map<String, JsonNode> found) {
        for (var component : around.path("components")) {
            found.put(component.path("key").asText(component.path("id").asText()), component);
            collect(component, found);
        }
    }

    private static String inWords(String key, JsonNode field) {
        var label = field.path("label").asText();
        return label.isEmpty() ? key : "“" + label + "” (" + key + ")";
    }

    private static JsonNode read(byte[] content, String name) {
        try {
            return JSON.readTree(content);
        } catch (IOException broken) {
            throw new Unreadable(name + " is not readable as a form.");
        }
    }
}
