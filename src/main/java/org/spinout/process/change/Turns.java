package org.spinout.process.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spinout.process.change.Replayed.Turn;

/** Gathers finished cases that went the same way and would have gone the same other way. */
final class Turns {

    private record Way(String place, String was, String is) {}

    private final Map<Way, List<String>> numbers = new LinkedHashMap<>();
    private final Map<Way, Integer> counts = new LinkedHashMap<>();

    /** @param number of the case, or null where the reader may not see it */
    void add(String place, String was, String is, @Nullable String number) {
        var way = new Way(place, was, is);
        counts.merge(way, 1, Integer::sum);
        var seen = numbers.computeIfAbsent(way, key -> new ArrayList<>());
        if (number != null) {
            seen.add(number);
        }
    }

    /** Those that concern the most cases first. */
    List<Turn> all() {
        return counts.entrySet().stream()
                .map(entry -> new Turn(
                        entry.getKey().place(),
                        entry.getKey().was(),
                        entry.getKey().is(),
                        entry.getValue(),
                        numbers.getOrDefault(entry.getKey(), List.of())))
                .sorted(Comparator.comparing(Turn::count).reversed())
                .toList();
    }
}
