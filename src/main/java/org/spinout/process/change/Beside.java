package org.spinout.process.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A part of a change beside what is in use, as the template {@code changes/differences} shows it.
 *
 * @param before marks of the diagram in use, each as kind and element ids
 * @param now marks of the proposed one
 */
public record Beside(Compared compared, Map<String, String> before, Map<String, String> now) {

    static Beside of(Compared part) {
        return new Beside(part, marks(part.differences(), part.modelInUse()), marks(part.differences(), part.model()));
    }

    private static Map<String, String> marks(List<Difference> differences, @Nullable ModelFacts model) {
        if (model == null) {
            return Map.of();
        }
        return differences.stream()
                .filter(one -> model.has(one.elementId()) || model.flows().containsKey(one.elementId()))
                .collect(Collectors.groupingBy(
                        one -> one.kind().name().toLowerCase(Locale.ROOT),
                        LinkedHashMap::new,
                        Collectors.mapping(Difference::elementId, Collectors.joining(" "))));
    }
}
