package org.spinout.process.guard.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Which variables a file writes and reads, and which forms it shows.
 *
 * @param written names that this file gives a value
 * @param read names whose value this file uses, each with how the place is called that uses it
 * @param forms ids of the forms it shows
 * @param asked by variable, the answers that its flows compare it with, each with the flow
 */
record Summary(Set<String> written, Map<String, Place> read, Set<String> forms, Map<String, Map<String, Place>> asked) {

    /** A variable beside a text or a number, such as {@code outcome == 'rejected'}. */
    private static final Pattern COMPARISON = Pattern.compile(
            "(?<![\\w.])([A-Za-z_]\\w*)\\s*(?:[=!<>]=|[<>]|\\b(?:eq|ne|lt|gt|le|ge)\\b)\\s*(?:'([^']*)'|\"([^\"]*)\"|(-?\\d+(?:\\.\\d+)?))");

    private static final Set<String> WRITING = Set.of(
            "resultVariable",
            "elementVariable",
            "initiator",
            "errorCodeVariable",
            "errorMessageVariable",
            "escalationCodeVariable");

    private static Summary empty() {
        return new Summary(new TreeSet<>(), new TreeMap<>(), new TreeSet<>(), new TreeMap<>());
    }

    static Summary ofModel(String file, Element root, Expressions expressions) {
        var summary = empty();
        walk(root, Place.file(file), expressions, summary);
        return summary;
    }

    private static void walk(Element element, Place around, Expressions expressions, Summary summary) {
        var place = around.inside(element);
        for (var key : element.attributes()) {
            attribute(element, key, element.attribute(key), place, summary);
            expression(element.attribute(key), place, expressions, summary);
        }
        expression(element.getText(), place, expressions, summary);
        if (element.getTagName().equals("conditionExpression")) {
            comparisons(element.getText(), place, summary);
        }
        if (element.getTagName().equals("inputParameter")) {
            // A delegate is told by which name to keep what it finds.
            summary.written().add(element.getText().strip());
        }
        for (var child : element.elements()) {
            walk(child, place, expressions, summary);
        }
    }

    private static void attribute(Element element, String key, String value, Place place, Summary summary) {
        var name = key.substring(key.lastIndexOf(':') + 1);
        var isCamundas = ModelElements.CAMUNDA.contains(element.getUri());
        if (name.equals("formRef")) {
            summary.forms().add(value.strip());
        } else if (WRITING.contains(name)) {
            summary.written().add(value.strip());
        } else if (isCamundas && isWritten(element.getTagName(), name)) {
            summary.written().add(value.strip());
        } else if (isRead(element, name, isCamundas) && value.matches("\\s*[A-Za-z_]\\w*\\s*")) {
            summary.read().putIfAbsent(value.strip(), place);
        }
    }

    private static boolean isWritten(String tag, String name) {
        return switch (tag) {
            case "in", "out" -> name.equals("target");
            case "inputParameter", "outputParameter" -> name.equals("name");
            case "formField", "formProperty" -> name.equals("id");
            default -> false;
        };
    }

    private static boolean isRead(Element element, String name, boolean isCamundas) {
        var isDueAt = "dueAt".equals(element.attribute("name")) && name.equals("value");
        return name.equals("collection") || (isCamundas && (name.equals("source") || isDueAt));
    }

    private static void expression(String text, Place place, Expressions expressions, Summary summary) {
        if (Expressions.isExpression(text)) {
            expressions.variables(text).forEach(name -> summary.read().putIfAbsent(name, place));
        }
    }

    private static void comparisons(String condition, Place flow, Summary summary) {
        COMPARISON.matcher(condition).results().forEach(found -> {
            var answer = Stream.of(found.group(2), found.group(3), found.group(4))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
            summary.asked()
                    .computeIfAbsent(found.group(1), variable -> new TreeMap<>())
                    .putIfAbsent(answer, flow);
        });
    }

    /** Decisions of the same file are values to one another. */
    static Summary ofTable(String file, Element root) {
        var summary = empty();
        for (var decision : root.elements("decision")) {
            var place = Place.of(file, decision);
            summary.written().add(ModelElements.text(decision, "id"));
            decision.elements("variable")
                    .forEach(variable -> summary.written().add(ModelElements.text(variable, "name")));
            ModelElements.below(decision, "output")
                    .forEach(output -> summary.written().add(ModelElements.text(output, "name")));
            ModelElements.below(decision, "input")
                    .forEach(input ->
                            summary.written().add(String.valueOf(ModelElements.camunda(input, "inputVariable"))));
            for (var input : ModelElements.below(decision, "inputExpression")) {
                input.elements("text")
                        .forEach(text -> Names.inFeel(text.getText())
                                .forEach(name -> summary.read().putIfAbsent(name, place)));
            }
        }
        root.elements("inputData").forEach(data -> summary.written().add(ModelElements.text(data, "name")));
        return summary;
    }

    static Summary ofForm(String file, JsonNode form) {
        var summary = empty();
        var id = form.path("id").asText(file);
        FormFiles.components(form, component -> {
            var key = component.path("key").asText("");
            if (!key.isEmpty()) {
                summary.written().add(key);
            }
            var first = component.path("path").asText("").split("\\.", 2)[0];
            if (!first.isEmpty()) {
                summary.written().add(first);
            }
            var called = key.isEmpty() ? component.path("id").asText("") : key;
            var place = Place.field(file, called, "The part \"" + called + "\" of the form \"" + id + "\"");
            texts(component, place, summary);
        });
        return summary;
    }

    private static void texts(JsonNode component, Place place, Summary summary) {
        component.properties().forEach(entry -> {
            if (entry.getKey().equals("components")) {
                return;
            }
            if (entry.getValue().isTextual()) {
                Names.inFormText(entry.getValue().asText())
                        .forEach(name -> summary.read().putIfAbsent(name, place));
            } else if (entry.getValue().isContainerNode()) {
                entry.getValue().forEach(inner -> {
                    if (inner.isTextual()) {
                        Names.inFormText(inner.asText())
                                .forEach(name -> summary.read().putIfAbsent(name, place));
                    }
                });
            }
        });
    }
}
