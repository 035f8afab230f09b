package org.spinout.process.guard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;

/**
 * The declaration of every engine command, read from {@code spinout/engine-commands.txt}: one class name below
 * {@code org.camunda.bpm.engine.impl} and its {@link CommandClass} on each line. A command that is not in the file is
 * refused, so a new version of the engine opens nothing by itself.
 */
final class CommandTable {

    static final String PACKAGE = "org.camunda.bpm.engine.impl.";

    private final Map<String, CommandClass> classes;

    private CommandTable(Map<String, CommandClass> classes) {
        this.classes = classes;
    }

    static CommandTable load() {
        var resource = new ClassPathResource("spinout/engine-commands.txt");
        var classes = new TreeMap<String, CommandClass>();
        try (var reader =
                new BufferedReader(new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> declare(classes, line.split("\\s+")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new CommandTable(classes);
    }

    private static void declare(Map<String, CommandClass> classes, String[] line) {
        var before = classes.put(PACKAGE + line[0], CommandClass.valueOf(line[1]));
        if (before != null) {
            throw new IllegalStateException(line[0] + " is declared twice in engine-commands.txt");
        }
    }

    Optional<CommandClass> of(Class<?> command) {
        return Optional.ofNullable(classes.get(command.getName()));
    }

    /** The full names of all declared commands. */
    Set<String> declared() {
        return classes.keySet();
    }
}
