package org.spinout.process.guard.rules;

import java.util.Map;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where something is found, and how people call it.
 *
 * @param file the file's name, as deployed
 * @param id the element's own id, or that of the nearest element around it; null for the whole file
 * @param words how a sentence about it begins, such as {@code The step "Decide" (Activity_Decide)}
 */
record Place(String file, @Nullable String id, int line, int column, String words) {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("process", "process"),
            Map.entry("subProcess", "part"),
            Map.entry("adHocSubProcess", "part"),
            Map.entry("transaction", "part"),
            Map.entry("sequenceFlow", "flow"),
            Map.entry("startEvent", "start"),
            Map.entry("endEvent", "end"),
            Map.entry("exclusiveGateway", "gateway"),
            Map.entry("inclusiveGateway", "gateway"),
            Map.entry("parallelGateway", "gateway"),
            Map.entry("eventBasedGateway", "gateway"),
            Map.entry("complexGateway", "gateway"),
            Map.entry("boundaryEvent", "event on the edge"),
            Map.entry("intermediateCatchEvent", "event"),
            Map.entry("intermediateThrowEvent", "event"),
            Map.entry("decision", "decision table"),
            Map.entry("rule", "row"));

    static Place file(String file) {
        return new Place(file, null, 0, 0, "The file " + file);
    }

    static Place line(String file, int line, int column) {
        return new Place(file, null, line, column, "The file " + file);
    }

    static Place field(String file, String key, String words) {
        return new Place(file, key, 0, 0, words);
    }

    static Place of(String file, Element element) {
        var id = element.attribute("id");
        return new Place(
                file, id == null || id.isBlank() ? null : id, element.getLine(), element.getColumn(), words(element));
    }

    /** The same by its words, found at a part of it. */
    Place at(Element part) {
        return new Place(file, ModelElements.text(part, "id"), part.getLine(), part.getColumn(), words);
    }

    /** The element itself, or the nearest around it that people know by name. */
    Place inside(Element element) {
        var own = ModelElements.text(element, "id");
        if (!own.isEmpty() && isNamedInWords(element)) {
            return of(file, element);
        }
        var isOfModel = !own.isEmpty() && !ModelElements.CAMUNDA.contains(element.getUri());
        return new Place(file, id == null && isOfModel ? own : id, element.getLine(), element.getColumn(), words);
    }

    private static boolean isNamedInWords(Element element) {
        var tag = element.getTagName();
        return KINDS.containsKey(tag) || tag.endsWith("Task") || tag.equals("task") || tag.equals("callActivity");
    }

    private static String words(Element element) {
        var kind = KINDS.getOrDefault(element.getTagName(), "step");
        var name = element.attribute("name");
        var id = element.attribute("id");
        if (name == null || name.isBlank()) {
            return "The " + kind + (id == null ? "" : " " + id);
        }
        return "The " + kind + " " + Findings.quoted(name) + (id == null ? "" : " (" + id + ")");
    }
}
