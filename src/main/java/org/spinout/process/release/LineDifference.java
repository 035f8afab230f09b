package org.spinout.process.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Two texts line by line: what only one of them has, and what surrounds it. */
final class LineDifference {

    /** Lines of common text shown around a change. */
    private static final int AROUND = 2;

    /**
     * One line.
     *
     * @param side {@code both}, {@code deployed} or {@code release}
     */
    record Line(String side, String text) {}

    private LineDifference() {}

    /** The changed lines with a little of what is around them; empty when the texts are the same. */
    static List<Line> of(String deployed, String release) {
        var all = compare(deployed.lines().toList(), release.lines().toList());
        var shown = new ArrayList<Line>();
        for (var index = 0; index < all.size(); index++) {
            if (isNearChange(all, index)) {
                shown.add(all.get(index));
            } else if (!shown.isEmpty() && !shown.get(shown.size() - 1).text().equals("…")) {
                shown.add(new Line("both", "…"));
            }
        }
        return shown;
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
