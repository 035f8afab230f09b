package org.spinout.process.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Days;

/**
 * A process, table or form of a proposed change beside what is in use.
 *
 * @param file its file
 * @param kind {@code process}, {@code table} or {@code form}
 * @param key its id
 * @param name as people call it
 * @param inUse the newest deployed version, or null for something new
 * @param model the proposed model, or null for tables and forms
 * @param modelInUse the model in use, or null
 */
record Compared(
        String file,
        String kind,
        String key,
        String name,
        InUse.@Nullable Version inUse,
        @Nullable ModelFacts model,
        @Nullable ModelFacts modelInUse,
        List<Difference> differences) {

    /** What speaks against a change that was proposed beside an earlier version. */
    Optional<String> overtaken(Instant proposed) {
        return Optional.ofNullable(inUse)
                .filter(version -> version.since().isAfter(proposed))
                .map(version -> "Version " + version.version() + " of “" + name + "” was deployed on "
                        + Days.momentInWords(version.since())
                        + ", after this change was proposed. What that version brought"
                        + " is undone unless the files here hold it too.");
    }

    public boolean isNew() {
        return inUse == null;
    }

    public boolean isProcess() {
        return kind.equals("process");
    }
}
