package org.spinout.oversight.dossier;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The list of all entries with their hashes, in their order; {@code sha256sum -c} reads it too. */
final class Manifest {

    static final String PATH = "manifest.sha256";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([ -~]{1,250})");

    private Manifest() {}

    static String text(Map<String, String> hashes) {
        return hashes.entrySet().stream()
                .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /** The hash of every entry that is listed; nothing where the list is not written as Spinout writes it. */
    static Optional<Map<String, String>> read(byte[] bytes) {
        var hashes = new LinkedHashMap<String, String>();
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (var line : text.split("\n", -1)) {
            var matcher = LINE.matcher(line);
            if (matcher.matches()) {
                hashes.put(matcher.group(2), matcher.group(1));
            }
        }
        return text(hashes).equals(text) ? Optional.of(hashes) : Optional.empty();
    }
}
