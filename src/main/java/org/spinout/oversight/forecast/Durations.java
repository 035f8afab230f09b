package org.spinout.oversight.forecast;

import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many cases lasted how many working days, finished and still open. A case that came to a stage more than once is
 * counted with each stay, and as one case where cases are counted.
 */
final class Durations {

    private final NavigableMap<Integer, Seen> stays = new TreeMap<>();
    private final NavigableMap<Integer, Integer> longestOfCases = new TreeMap<>();

    /** What was seen on one day: how many finished, and how many were last seen open. */
    record Seen(int finished, int open) {

        private static Seen plus(Seen one, Seen other) {
            return new Seen(one.finished + other.finished, one.open + other.open);
        }

        private static Seen minus(Seen one, Seen other) {
            return new Seen(one.finished - other.finished, one.open - other.open);
        }
    }

    void add(int days, boolean finished) {
        stays.merge(days, finished ? new Seen(1, 0) : new Seen(0, 1), Seen::plus);
    }

    /** @param longest the longest stay of one case */
    void addCase(int longest) {
        longestOfCases.merge(longest, 1, Integer::sum);
    }

    /** These without some of them. */
    Durations without(Durations others) {
        var rest = new Durations();
        rest.stays.putAll(stays);
        rest.longestOfCases.putAll(longestOfCases);
        others.stays.forEach((days, seen) -> rest.stays.merge(days, seen, Seen::minus));
        others.longestOfCases.forEach(
                (days, cases) -> rest.longestOfCases.merge(days, cases, (all, gone) -> all - gone));
        return rest;
    }

    NavigableMap<Integer, Seen> from(int days) {
        return stays.tailMap(days, true);
    }

    /** How many stays lasted so many days or longer, or have so far. */
    int lastingAtLeast(int days) {
        return from(days).values().stream()
                .mapToInt(seen -> seen.finished() + seen.open())
                .sum();
    }

    /** How many cases had a stay of so many days or longer. */
    int casesLastingAtLeast(int days) {
        return longestOfCases.tailMap(days, true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
