package org.spinout.oversight.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question of a form, as people were asked it.
 *
 * @param key its field
 * @param words its label, or the key where it has none
 * @param choices the words of each value that could be chosen
 */
record Question(String key, String words, Map<String, String> choices) {

    /** Every question of a form, in the order of the form, those in groups too. */
    static List<Question> of(JsonNode form) {
        var questions = new ArrayList<Question>();
        collect(form, questions);
        return questions;
    }

    /** An answer in words; a code that was chosen becomes its label. */
    String inWords(Object answer) {
        if (answer instanceof List<?> several) {
            return String.join(
                    ", ",
                    several.stream().map(one -> inWords(String.valueOf(one))).toList());
        }
        if (answer instanceof Boolean ticked) {
            return ticked ? "Yes" : "No";
        }
        var text = String.valueOf(answer);
        return choices.getOrDefault(text, text);
    }

    private static void collect(JsonNode node, List<Question> questions) {
        for (var component : node.path("components")) {
            var key = component.path("key").asText("");
            if (!key.isEmpty()) {
                questions.add(new Question(key, label(component, key), choices(component)));
            }
            collect(component, questions);
        }
    }

    private static String label(JsonNode component, String key) {
        var label = component.path("label").asText("").strip();
        return label.isEmpty() || label.startsWith("=") ? Sheet.heading(key) : label;
    }

    private static Map<String, String> choices(JsonNode component) {
        var choices = new LinkedHashMap<String, String>();
        for (var choice : component.path("values")) {
            choices.put(
                    choice.path("value").asText(),
                    choice.path("label").asText(choice.path("value").asText()));
        }
        return choices;
    }
}
