package org.spinout.process.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What is written down in {@code docs/processes} is what the models say today. After a change of a model, a form or a
 * table: {@code mvn test -Dtest=GuideFilesTests -Dguides.write=true} writes them again.
 */
class GuideFilesTests {

    private static final Path FOLDER = Path.of("docs/processes");

    private final PackagedGuides guides = new PackagedGuides();

    @Test
    void everyFileSaysWhatItsModelSays() {
        var wanted = guides.files();
        if (Boolean.getBoolean("guides.write")) {
            write(wanted);
        }
        assertThat(differences(wanted, written()))
                .as("docs/processes differs from the models; write it again by"
                        + " mvn test -Dtest=GuideFilesTests -Dguides.write=true")
                .isEmpty();
    }

    @Test
    void aFileThatWasChangedOneThatIsMissingAndOneTooManyAreEachNoticed() {
        var wanted = guides.files();
        var planted = new TreeMap<>(wanted);
        planted.put("pay-tranche.md", planted.get("pay-tranche.md") + "\nand another thing");
        planted.remove("decide-at-board.md");
        planted.put("gone.md", "a process that was removed");

        assertThat(differences(wanted, planted))
                .containsOnly(
                        Map.entry("decide-at-board.md", "is missing"),
                        Map.entry("gone.md", "belongs to no model"),
                        Map.entry("pay-tranche.md", "differs"));
    }

    private static Map<String, String> differences(Map<String, String> wanted, Map<String, String> written) {
        var found = new TreeMap<String, String>();
        wanted.forEach((name, text) -> {
            if (!written.containsKey(name)) {
                found.put(name, "is missing");
            } else if (!text.equals(written.get(name))) {
                found.put(name, "differs");
            }
        });
        written.keySet().stream()
                .filter(name -> !wanted.containsKey(name))
                .forEach(name -> found.put(name, "belongs to no model"));
        return found;
    }

    private static Map<String, String> written() {
        try (var files = Files.list(FOLDER)) {
            return files.collect(Collectors.toMap(file -> file.getFileName().toString(), GuideFilesTests::read));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(Map<String, String> files) {
        try {
            Files.createDirectories(FOLDER);
            try (var old = Files.list(FOLDER)) {
                for (var file : old.toList()) {
                    Files.delete(file);
                }
            }
            for (var file : files.entrySet()) {
                Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
