package org.spinout.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists that lie beside this class; what begins with # is a remark. */
final class Lines {

    private Lines() {}

    static List<String> of(String list) {
        try (var in = Lines.class.getResourceAsStream(list)) {
            if (in == null) {
                throw new IllegalStateException("There is no list " + list);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
