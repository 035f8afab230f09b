package org.spinout.process.guide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * A form in words.
 *
 * @param title what stands above it; empty where that differs from case to case
 * @param questions what it asks, in its order
 */
record FormText(String title, List<String> questions) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws IllegalArgumentException when the text is no form */
    static FormText of(String schema) {
        try {
            var questions = new ArrayList<String>();
            var components = JSON.readTree(schema).path("components");
            collect(components, "", questions);
            return new FormText(titleOf(components), List.copyOf(questions));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("This is no form.", broken);
        }
    }

    private static void collect(JsonNode components, String around, List<String> questions) {
        for (var component : components) {
            var hides = component.path("conditional").path("hide").asText("");
            var only = hides.isEmpty() ? around : "only where it applies";
            if (isAsked(component)) {
                var needed = component.path("validate").path("required").asBoolean(false);
                var asked = ModelText.oneLine(component.path("label").asText()) + remark(needed, only);
                questions.add(asked + answers(asked, component.path("values")));
            }
            collect(component.path("components"), only, questions);
        }
    }

    private static boolean isAsked(JsonNode component) {
        return component.hasNonNull("key")
                && component.hasNonNull("label")
                && !component.path("readonly").asBoolean(false);
    }

    private static String remark(boolean needed, String only) {
        if (needed) {
            return only.isEmpty() ? "" : " (" + only + ")";
        }
        return only.isEmpty() ? " (may be left empty)" : " (" + only + "; may be left empty)";
    }

    private static String answers(String asked, JsonNode values) {
        var labels = new ArrayList<String>();
        values.forEach(
                value -> labels.add("“" + ModelText.oneLine(value.path("label").asText()) + "”"));
        if (labels.isEmpty()) {
            return "";
        }
        return (asked.endsWith("?") ? " " : ": ") + Words.either(labels);
    }

    private static String titleOf(JsonNode components) {
        for (var component : components) {
            var text = component.path("text").asText("");
            if (component.path("type").asText().equals("text") && text.startsWith("#")) {
                var title = text.lines()
                        .findFirst()
                        .orElse("")
                        .replaceFirst("^#+", "")
                        .strip();
                return title.contains("{{") ? "" : title;
            }
        }
        return "";
    }
}
