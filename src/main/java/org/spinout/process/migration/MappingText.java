package org.spinout.process.migration;

import java.util.TreeMap;
import java.util.stream.Collectors;

/** A mapping as text, one pair on each line, {@code old=new}. */
final class MappingText {

    private MappingText() {}

    static String write(Mapping mapping) {
        return mapping.pairs().entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining("\n"));
    }

    static Mapping read(String from, String to, String text) {
        var pairs = new TreeMap<String, String>();
        text.lines()
                .map(line -> line.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> {
                    pairs.put(pair[0].strip(), pair[1].strip());
                });
        return new Mapping(from, to, pairs);
    }
}
