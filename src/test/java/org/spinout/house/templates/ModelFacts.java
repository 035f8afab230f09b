package org.spinout.house.templates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What the models and forms of this folder hold, by id. */
record ModelFacts(Map<String, BpmnModelInstance> models, Map<String, String> decisions, Map<String, String> forms) {

    private static final Pattern HEADING = Pattern.compile("##?\\s*([^\\n]+)");

    static ModelFacts read() {
        var models = new TreeMap<String, BpmnModelInstance>();
        files("processes", ".bpmn").forEach(file -> models.put(id(file, ".bpmn"), Bpmn.readModelFromFile(file)));
        var decisions = new TreeMap<String, String>();
        files("processes", ".dmn")
                .forEach(file -> Dmn.readModelFromFile(file)
                        .getModelElementsByType(Decision.class)
                        .forEach(decision -> decisions.put(decision.getId(), decision.getName())));
        var forms = new TreeMap<String, String>();
        files("forms", ".form").forEach(file -> forms.put(id(file, ".form"), title(file.toPath())));
        return new ModelFacts(models, decisions, forms);
    }

    /** The names of all processes, by id. */
    Map<String, String> processes() {
        var names = new TreeMap<String, String>();
        models.forEach((id, model) -> names.put(id, process(model).getName()));
        return names;
    }

    /** The name of a process. @param model its id */
    String title(String model) {
        return Objects.requireNonNull(processes().get(model), model);
    }

    /** Every element of one kind, of all models in the order of their files. */
    <T extends ModelElementInstance> List<T> all(Class<T> type) {
        return models.values().stream()
                .flatMap(model -> model.getModelElementsByType(type).stream())
                .toList();
    }

    /** Every outcome that a form lets somebody choose, as its models know it. */
    Set<String> outcomes() {
        var outcomes = new TreeSet<String>();
        for (var file : files("forms", ".form")) {
            for (var field : tree(file.toPath()).findParents("key")) {
                if (field.path("key").asText().equals("outcome")) {
                    field.path("values")
                            .forEach(value -> outcomes.add(value.path("value").asText()));
                }
            }
        }
        return outcomes;
    }

    private static Process process(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    private static String title(Path form) {
        var first = tree(form).path("components").path(0).path("text");
        var heading = HEADING.matcher(first.asText());
        return heading.find() ? heading.group(1).trim() : id(form.toFile(), ".form");
    }

    private static JsonNode tree(Path form) {
        try {
            return new ObjectMapper().readTree(form.toFile());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Collection<File> files(String folder, String ending) {
        var found = new ArrayList<>(List.of(Path.of(folder).toFile().listFiles((at, name) -> name.endsWith(ending))));
        found.sort(null);
        return found;
    }

    private static String id(File file, String ending) {
        return file.getName().replace(ending, "");
    }
}
