package org.spinout.process.migration;

import java.util.List;

/**
 * What would happen to the cases of one situation if they were moved to another version.
 *
 * @param unmapped ids of the elements they stand in that no pair of the mapping covers; empty unless they must be mapped
 * @param sentence why they cannot move as it is, or what would happen at once to the one that was moved, for somebody who
 *     reads models and no code; empty where there is nothing to say
 */
public record Fate(Situation situation, Verdict verdict, List<String> unmapped, String sentence) {

    /** What the rehearsal found. */
    public enum Verdict {
        /** One of them was moved, and taken back. */
        WOULD_MOVE,
        /** They stand where the mapping says nothing, and the new version has elements of that kind. */
        MUST_BE_MAPPED,
        /** They can only go on by the version they began with. */
        MUST_STAY
    }
}
