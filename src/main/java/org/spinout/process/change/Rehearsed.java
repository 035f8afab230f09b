package org.spinout.process.change;

import java.util.List;
import org.spinout.process.migration.Fate;

/**
 * What would happen to cases that stand in the same place if they were moved to the new version.
 *
 * @param process the name of the process
 * @param verdict in words
 * @param why in words, or what would happen at once to a case that moves; empty where there is nothing to say
 * @param numbers of those the reader may see
 */
record Rehearsed(
        String process, int version, String stands, String verdict, String why, int count, List<String> numbers) {

    /** So many numbers stand on the page. */
    private static final int SHOWN = 25;

    static Rehearsed of(String process, Fate fate, List<String> numbers) {
        var situation = fate.situation();
        return new Rehearsed(
                process,
                situation.version(),
                String.join(
                        " and ",
                        situation.names().stream().map(name -> "“" + name + "”").toList()),
                switch (fate.verdict()) {
                    case WOULD_MOVE -> "Would move";
                    case MUST_BE_MAPPED -> "Must be mapped";
                    case MUST_STAY -> "Must stay";
                },
                fate.sentence(),
                situation.size(),
                numbers);
    }

    public List<String> shown() {
        return numbers.stream().distinct().limit(SHOWN).toList();
    }
}
