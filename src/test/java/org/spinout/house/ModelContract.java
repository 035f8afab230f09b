package org.spinout.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.spinout.process.guard.rules.Fault;
import org.spinout.process.guard.rules.HouseRules;
import org.spinout.process.guard.rules.ModelChecks;

/**
 * What every packaged model, table and form owes: the rules of the house, found by the very checks that stand at the door,
 * of which here even a warning counts; and that a file is called like what it defines.
 */
public final class ModelContract {

    private static final LocalDate ANY_DAY_SINCE = LocalDate.of(2026, 11, 22);

    private final ModelChecks checks = new ModelChecks(HouseRules.shipped());
    private final Map<String, byte[]> packaged = new TreeMap<>();

    public ModelContract(Path... folders) {
        for (var folder : folders) {
            for (var file : folder.toFile().listFiles((at, name) -> name.matches(".*\\.(bpmn|dmn|form)"))) {
                packaged.put(file.getName(), bytes(file.toPath()));
            }
        }
    }

    /** The faults of all packaged files, in words. */
    List<String> faults() {
        return faults(packaged);
    }

    /** The faults of one file, if it were this text. */
    List<String> faults(String file, String text) {
        var changed = new TreeMap<>(packaged);
        changed.put(file, text.getBytes(StandardCharsets.UTF_8));
        return faults(changed).stream()
                .filter(fault -> fault.startsWith(file + ": "))
                .toList();
    }

    /** What the door says of all files, in words. */
    public List<String> brokenRules() {
        return brokenRules(packaged).toList();
    }

    private List<String> faults(Map<String, byte[]> files) {
        return Stream.concat(brokenRules(files), misnamed(files).stream()).toList();
    }

    private Stream<String> brokenRules(Map<String, byte[]> files) {
        return checks.of(files, new NothingDeployed(), ANY_DAY_SINCE, false).faults().stream()
                .map(ModelContract::inWords);
    }

    private static String inWords(Fault fault) {
        return fault.file() + ": " + fault.message() + " [" + fault.rule() + "]";
    }

    private static List<String> misnamed(Map<String, byte[]> files) {
        var faults = new ArrayList<String>();
        files.forEach((file, content) -> {
            var text = new String(content, StandardCharsets.UTF_8);
            var id = file.substring(0, file.lastIndexOf('.'));
            var definition = file.endsWith(".bpmn")
                    ? "<bpmn:process id=\"" + id + "\""
                    : file.endsWith(".dmn") ? "<decision id=\"" + id + "\"" : "\"id\": \"" + id + "\"";
            if (!text.contains(definition)) {
                faults.add(file + ": is not named like what it defines");
            }
        });
        return faults;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
