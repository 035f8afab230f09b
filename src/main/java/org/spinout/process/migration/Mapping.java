package org.spinout.process.migration;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which element of one version of a model becomes which of another, for the cases that stand in it.
 *
 * @param sourceDefinitionId the version that cases leave
 * @param targetDefinitionId the version that they go on by
 * @param pairs ids of elements, of the old version to those of the new one. What several people do at once appears twice,
 *     as the step itself and as the step with {@code #multiInstanceBody} behind its id
 */
public record Mapping(String sourceDefinitionId, String targetDefinitionId, SortedMap<String, String> pairs) {

    /** What the engine puts behind the id of a step that several people do at once, to name all of them together. */
    static final String ALL_TOGETHER = "#multiInstanceBody";

    public Mapping {
        pairs = Collections.unmodifiableSortedMap(new TreeMap<>(pairs));
    }

    Mapping(String sourceDefinitionId, String targetDefinitionId, Map<String, String> pairs) {
        this(sourceDefinitionId, targetDefinitionId, new TreeMap<>(pairs));
    }

    /** The same, but that whoever stands in the one goes on in the other. */
    public Mapping with(String source, String target) {
        var changed = new TreeMap<>(pairs);
        changed.put(source, target);
        return new Mapping(sourceDefinitionId, targetDefinitionId, changed);
    }

    /** The same, but that whoever stands in this element stays. */
    public Mapping without(String source) {
        var changed = new TreeMap<>(pairs);
        changed.remove(source);
        return new Mapping(sourceDefinitionId, targetDefinitionId, changed);
    }

    /** Where an element goes, or null where it goes nowhere. */
    public @Nullable String targetOf(String source) {
        return pairs.get(source);
    }

    /** The way back. An element to which several went goes back to the first of them. */
    Mapping back() {
        var turned = new TreeMap<String, String>();
        pairs.forEach((source, target) -> turned.putIfAbsent(target, source));
        return new Mapping(targetDefinitionId, sourceDefinitionId, turned);
    }
}
