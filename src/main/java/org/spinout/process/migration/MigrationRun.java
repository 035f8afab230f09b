package org.spinout.process.migration;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * That somebody asked for cases to be moved.
 *
 * @param mapping one pair of ids on each line, {@code old=new}
 * @param askedAs in which role
 * @param undoes the run that this one takes back, or null
 */
record MigrationRun(
        long id,
        String processId,
        String processName,
        String fromDefinition,
        int fromVersion,
        String toDefinition,
        int toVersion,
        String mapping,
        String reason,
        String askedBy,
        String askedAs,
        OffsetDateTime askedAt,
        @Nullable Long undoes) {

    Mapping pairs() {
        return MappingText.read(fromDefinition, toDefinition, mapping);
    }
}
