package org.spinout.organisation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A body that takes over from another, in whole or for some lines of service.
 *
 * @param bodyId who takes over
 * @param serviceLines words by which its cases are known, such as {@code district nursing}; none where its cases are
 *     named one by one
 */
public record Successor(String bodyId, List<String> serviceLines) {

    public Successor {
        serviceLines = List.copyOf(serviceLines);
    }

    /** Reads lines of service as people write them, with semicolons or on lines of their own. */
    public static Successor of(String bodyId, String lines) {
        return new Successor(
                bodyId,
                Stream.of(lines.split("[;\\n]"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    /** Whether a service of this name is one of its lines, whatever the capitals. */
    public boolean takes(String serviceName) {
        var name = serviceName.toLowerCase(Locale.UK);
        return serviceLines.stream().anyMatch(line -> name.contains(line.toLowerCase(Locale.UK)));
    }

    String linesAsWritten() {
        return String.join("; ", serviceLines);
    }
}
