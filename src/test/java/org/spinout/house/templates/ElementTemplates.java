package org.spinout.house.templates;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All element templates, as the files that Camunda Modeler finds beside the models. */
final class ElementTemplates {

    static final Path FOLDER = Path.of("processes/.camunda/element-templates");

    private static final String SHORT =
            "\\{\\s*(\"\\w+\": [^{}\\[\\]\\n]*)(?:\\n\\s*(\"\\w+\": [^{}\\[\\]\\n]*))?\\s*}";

    private ElementTemplates() {}

    /** The text of each file, by its name. */
    static Map<String, String> written() {
        var facts = ModelFacts.read();
        var roles = Roles.read(facts);
        var flow = new FlowTemplates(facts);
        var files = new TreeMap<String, List<Template>>();
        files.put(Heading.PEOPLE.file(), new HumanTemplates(facts, roles).all());
        files.put(Heading.WAITS.file(), new WaitTemplates(facts).all());
        files.put(Heading.TABLES.file(), flow.decisions());
        files.put(Heading.CALLS.file(), flow.calls());
        files.put(Heading.ANSWERS.file(), new AnswerTemplates(facts).all());
        files.put(Heading.BEGINNINGS.file(), flow.beginnings());
        new DelegateTemplates(facts, roles).byRoom().forEach((room, templates) -> {
            var isShared = room.equals(DelegateTemplates.SHARED);
            files.put(isShared ? Heading.STEPS.file() : Heading.STEPS_OF_ONE_PROCESS.file() + "-" + room, templates);
        });
        var texts = new TreeMap<String, String>();
        files.forEach((name, templates) -> texts.put(name + ".json", text(templates)));
        return texts;
    }

    /** Makes the folder what {@link #written} says. */
    static void write() throws IOException {
        Files.createDirectories(FOLDER);
        for (var old : FOLDER.toFile().listFiles()) {
            Files.delete(old.toPath());
        }
        for (var file : written().entrySet()) {
            Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
        }
    }

    private static String text(List<Template> templates) {
        var indent = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withArrayIndenter(indent)
                .withObjectIndenter(indent);
        try {
            return new ObjectMapper()
                            .writer(printer)
                            .writeValueAsString(
                                    templates.stream().map(Template::node).toList())
                            .replaceAll(SHORT, "{$1 $2}")
                            .replaceAll("(?<=\\S) }", "}")
                    + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
