package org.spinout.process.guide;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.spinout.process.engine.PackagedModels;
import org.spinout.process.engine.PackagedModels.Packaged;

/** What is written about the models of the release, with the files beside one another as neighbours. */
final class PackagedGuides implements Neighbourhood {

    final Map<String, BpmnModelInstance> models = new TreeMap<>();
    final Map<String, DecisionGuide> tables = new TreeMap<>();
    private final Map<String, FormText> forms = new TreeMap<>();

    PackagedGuides() {
        for (var file : PackagedModels.all()) {
            var name = file.name().replaceAll(".*/|\\.[a-z]+$", "");
            if (file.name().endsWith(".bpmn")) {
                models.put(name, Bpmn.readModelFromStream(new ByteArrayInputStream(file.content())));
            } else if (file.name().endsWith(".dmn")) {
                DecisionText.all(Dmn.readModelFromStream(new ByteArrayInputStream(file.content())))
                        .forEach(table -> tables.put(table.key(), table));
            } else {
                forms.put(name, FormText.of(text(file)));
            }
        }
    }

    private static String text(Packaged file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    Guide guide(String key) {
        return GuideWriter.write(Objects.requireNonNull(models.get(key), key), this);
    }

    /** Every file of docs/processes by its name. */
    Map<String, String> files() {
        var files = new TreeMap<String, String>();
        models.keySet()
                .forEach(key -> files.put(key + ".md", GuideMarkdown.of(guide(key), "../pictures/" + key + ".svg")));
        tables.forEach((key, table) -> files.put(key + ".md", DecisionMarkdown.of(table)));
        files.put("README.md", contents());
        return files;
    }

    private String contents() {
        var lines = new ArrayList<String>();
        lines.add("# The processes and tables in words\n\nWritten from the models by the command in CONTRIBUTING.md;"
                + " never by hand. Spinout shows the same at `/processes`, from what is deployed.\n\n## Processes\n");
        models.keySet().stream()
                .map(this::guide)
                .forEach(guide -> lines.add(
                        "- [" + guide.title() + "](" + guide.key() + ".md): " + GuideMarkdown.plain(guide.about())));
        lines.add("\n## Decision tables\n");
        tables.values().forEach(table -> lines.add("- [" + table.title() + "](" + table.key() + ".md)"));
        return String.join("\n", lines) + "\n";
    }

    @Override
    public Optional<FormText> form(String id) {
        return Optional.ofNullable(forms.get(id));
    }

    @Override
    public String processName(String key) {
        return Optional.ofNullable(models.get(key))
                .flatMap(model ->
                        model.getModelElementsByType(Process.class).stream().findFirst())
                .map(ModelText::nameOf)
                .orElse(key);
    }

    @Override
    public String decisionName(String key) {
        return Optional.ofNullable(tables.get(key)).map(DecisionGuide::title).orElse(key);
    }

    @Override
    public List<String> callersOf(String key) {
        return models.entrySet().stream()
                .filter(entry -> entry.getValue().getModelElementsByType(CallActivity.class).stream()
                        .anyMatch(call -> key.equals(call.getCalledElement())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
