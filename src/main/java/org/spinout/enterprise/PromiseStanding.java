package org.spinout.enterprise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Days;

/**
 * A promise beside what came of it.
 *
 * @param snapshots by the day they are about, then in the order they were noted
 */
public record PromiseStanding(Promise promise, List<Snapshot> snapshots) {

    public PromiseStanding {
        snapshots = List.copyOf(snapshots);
    }

    public @Nullable Snapshot latest() {
        return snapshots.isEmpty() ? null : snapshots.get(snapshots.size() - 1);
    }

    /** How far the latest figure stays behind, in per cent; nothing while there is none. */
    public int shortfallPercent() {
        var latest = latest();
        return latest == null ? 0 : promise.shortfallPercent(latest.figure());
    }

    /** How many of the latest figures, without a break, stay behind by at least so much. */
    public int shortfallsInARow(int percent) {
        var count = 0;
        for (var at = snapshots.size() - 1; at >= 0; at--) {
            if (promise.shortfallPercent(snapshots.get(at).figure()) < percent) {
                return count;
            }
            count++;
        }
        return count;
    }

    /** A line for people: the figure it was approved on, and each later one with its day and source. */
    public String inWords() {
        var line = new StringBuilder("**" + promise.name() + ":** approved "
                + Figures.inWords(promise.figure(), promise.unit()) + " (" + promise.source() + ", "
                + Days.inWords(promise.approvedOn()) + ")");
        for (var snapshot : snapshots.subList(Math.max(0, snapshots.size() - 3), snapshots.size())) {
            line.append("; ")
                    .append(Figures.inWords(snapshot.figure(), promise.unit()))
                    .append(" on ")
                    .append(Days.inWords(snapshot.asOf()))
                    .append(" (")
                    .append(snapshot.source())
                    .append(")");
        }
        return line.toString();
    }
}
