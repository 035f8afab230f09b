package org.spinout.process.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Two texts line by line: what only one of them has, and what surrounds it.
 *
 * @param lines the changed lines with a little of what is around them; empty when the texts are the same, or too different
 * @param isTooLong whether there is too much between the first and the last change to be laid side by side
 */
record LineDifference(List<Line> lines, boolean isTooLong) {

    /** Lines of common text shown around a change. */
    private static final int AROUND = 2;

    /** Pairs of lines that are compared at most: 3,000 changed lines of each, 36 MB. */
    private static final long MOST_PAIRS = 9_000_000;

    /**
     * One line.
     *
     * @param side {@code both}, {@code deployed} or {@code release}
     */
    record Line(String side, String text) {}

    static LineDifference of(String deployed, String release) {
        var left = deployed.lines().toList();
        var right = release.lines().toList();
        var first = 0;
        while (first < Math.min(left.size(), right.size()) && left.get(first).equals(right.get(first))) {
            first++;
        }
        var last = 0;
        while (last < Math.min(left.size(), right.size()) - first
                && left.get(left.size() - 1 - last).equals(right.get(right.size() - 1 - last))) {
            last++;
        }
        var onlyLeft = left.subList(first, left.size() - last);
        var onlyRight = right.subList(first, right.size() - last);
        if ((long) onlyLeft.size() * onlyRight.size() > MOST_PAIRS) {
            return new LineDifference(List.of(), true);
        }
        var all = new ArrayList<Line>();
        left.subList(0, first).forEach(line -> all.add(new Line("both", line)));
        all.addAll(compare(onlyLeft, onlyRight));
        left.subList(left.size() - last, left.size()).forEach(line -> all.add(new Line("both", line)));
        return new LineDifference(shown(all), false);
    }

    private static List<Line> shown(List<Line> all) {
        var shown = new ArrayList<Line>();
        for (var index = 0; index < all.size(); index++) {
            if (isNearChange(all, index)) {
                shown.add(all.get(index));
            } else if (!shown.isEmpty() && !shown.get(shown.size() - 1).text().equals("…")) {
                shown.add(new Line("both", "…"));
            }
        }
        return List.copyOf(shown);
    }

    private static boolean isNearChange(List<Line> all, int index) {
        var from = Math.max(0, index - AROUND);
        var until = Math.min(all.size(), index + AROUND + 1);
        return all.subList(from, until).stream().anyMatch(line -> !line.side().equals("both"));
    }

    /** By the longest common subsequence. */
    private static List<Line> compare(List<String> deployed, List<String> release) {
        var longest = lengths(deployed, release);
        var lines = new ArrayList<Line>();
        var left = deployed.size();
        var right = release.size();
        while (left > 0 || right > 0) {
            if (left > 0 && right > 0 && deployed.get(left - 1).equals(release.get(right - 1))) {
                lines.add(new Line("both", deployed.get(--left)));
                right--;
            } else if (right > 0 && (left == 0 || longest[left][right - 1] >= longest[left - 1][right])) {
                lines.add(new Line("release", release.get(--right)));
            } else {
                lines.add(new Line("deployed", deployed.get(--left)));
            }
        }
        Collections.reverse(lines);
        return lines;
    }

    private static int[][] lengths(List<String> deployed, List<String> release) {
        var longest = new int[deployed.size() + 1][release.size() + 1];
        for (var left = 1; left <= deployed.size(); left++) {
            for (var right = 1; right <= release.size(); right++) {
                longest[left][right] = deployed.get(left - 1).equals(release.get(right - 1))
                        ? longest[left - 1][right - 1] + 1
                        : Math.max(longest[left - 1][right], longest[left][right - 1]);
            }
        }
        return longest;
    }
}
