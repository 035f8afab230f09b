package org.spinout.process.migration;

import java.util.List;

/**
 * Cases that stand in the same place of the same version, so that what happens to one happens to all.
 *
 * @param definitionId the version they run by
 * @param version its number
 * @param activities the ids of the elements they stand in, in order; several where they wait for several things at once.
 *     A case that is on its way into an element, and not in it yet, says so with {@code >} before the id
 * @param names how the drawing calls these elements, in the same order
 * @param suspended whether an administrator has suspended them
 * @param hasIncident whether something of them failed and waits for an administrator
 * @param instances the engine's ids of these cases, in order
 * @param caseNumbers their business keys, each once, in order; what has none is left out
 */
public record Situation(
        String definitionId,
        int version,
        List<String> activities,
        List<String> names,
        boolean suspended,
        boolean hasIncident,
        List<String> instances,
        List<String> caseNumbers) {

    /** How many run that way. */
    public int size() {
        return instances.size();
    }
}
