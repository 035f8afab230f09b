package org.spinout.process.developbusinesscase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What the forms of this release call their fields and choices, for telling people about them elsewhere. */
@Component
class FormLabels {

    private record Labels(Map<String, String> fields, Map<String, String> choices) {}

    private final Map<String, Labels> forms = new ConcurrentHashMap<>();
    private final ObjectMapper json = new ObjectMapper();

    /** Whether the form has such a field. */
    boolean has(String form, String field) {
        return labels(form).fields().containsKey(field);
    }

    /** The field's label; its key where the release has no such form or field any more. */
    String field(String form, String field) {
        return labels(form).fields().getOrDefault(field, field);
    }

    /** An answer as its form words it: the label of a choice, and otherwise what was written. */
    String answer(String form, String field, String value) {
        return labels(form).choices().getOrDefault(field + " " + value, value);
    }

    private Labels labels(String form) {
        return forms.computeIfAbsent(form, this::read);
    }

    private Labels read(String form) {
        var labels = new Labels(new HashMap<>(), new HashMap<>());
        try (var file = getClass().getResourceAsStream("/forms/" + form + ".form")) {
            if (file != null) {
                json.readTree(file).path("components").forEach(component -> add(component, labels));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return labels;
    }

    private static void add(JsonNode component, Labels labels) {
        if (!component.hasNonNull("key")) {
            return;
        }
        var key = component.path("key").asText();
        labels.fields().put(key, component.path("label").asText(key));
        component
                .path("values")
                .forEach(choice -> labels.choices()
                        .put(
                                key + " " + choice.path("value").asText(),
                                choice.path("label").asText()));
    }
}
