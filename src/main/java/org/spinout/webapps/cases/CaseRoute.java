package org.spinout.webapps.cases;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way of a case through the spine: what is behind it, where it stands, and what lies ahead.
 *
 * @param definitionId of the version of the spine the case runs on
 * @param done oldest first; a stage that was gone through twice is there twice
 * @param now where it stands; empty for a case whose spine has ended
 * @param next the stages ahead, in order
 */
record CaseRoute(String definitionId, List<Done> done, List<Now> now, List<ModelWalk.Ahead> next) {

    /**
     * A stage that is over.
     *
     * @param brokenOff whether it was left before its end
     */
    record Done(String id, String name, Instant from, Instant until, boolean brokenOff) {}

    /**
     * A stage the case stands in.
     *
     * @param then what may follow within the stage
     */
    record Now(String id, String name, Instant since, List<String> then) {}

    /** When the case came to where it stands, or null where it has ended. */
    @Nullable
    Instant since() {
        return now.stream().map(Now::since).min(Instant::compareTo).orElse(null);
    }

    /** Element ids for the diagram: what is done and not open again. Public, as its sisters, since the page calls it. */
    public List<String> doneIds() {
        return done.stream()
                .map(Done::id)
                .filter(id -> !nowIds().contains(id))
                .distinct()
                .toList();
    }

    public List<String> nowIds() {
        return now.stream().map(Now::id).distinct().toList();
    }

    /** Element ids of the stages ahead, without those that are marked otherwise. */
    public List<String> nextIds() {
        var marked = Stream.concat(doneIds().stream(), nowIds().stream()).toList();
        return next.stream()
                .map(ModelWalk.Ahead::id)
                .filter(id -> !marked.contains(id))
                .toList();
    }
}
