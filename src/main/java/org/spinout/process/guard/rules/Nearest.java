package org.spinout.process.guard.rules;

import java.util.Collection;
import java.util.Comparator;

/** Guesses what somebody meant who misspelt a name. */
final class Nearest {

    private static final int MOST_LETTERS = 3;

    private Nearest() {}

    /** The end of a sentence that names what is perhaps meant; empty where nothing known is close. */
    static String to(String given, Collection<String> known) {
        var most = Math.min(MOST_LETTERS, 1 + given.length() / 5);
        return known.stream()
                .filter(name -> Math.abs(name.length() - given.length()) <= most && letters(given, name) <= most)
                .min(Comparator.<String>comparingInt(name -> letters(given, name))
                        .thenComparing(Comparator.naturalOrder()))
                .map(name -> "; perhaps \"" + name + "\" is meant")
                .orElse("");
    }

    /** How many letters to add, leave out or replace; small and capital letters are the same here. */
    private static int letters(String one, String other) {
        var before = new int[other.length() + 1];
        for (var column = 0; column <= other.length(); column++) {
            before[column] = column;
        }
        for (var row = 1; row <= one.length(); row++) {
            var now = new int[other.length() + 1];
            now[0] = row;
            for (var column = 1; column <= other.length(); column++) {
                var isSame =
                        Character.toLowerCase(one.charAt(row - 1)) == Character.toLowerCase(other.charAt(column - 1));
                now[column] =
                        Math.min(Math.min(now[column - 1], before[column]) + 1, before[column - 1] + (isSame ? 0 : 1));
            }
            before = now;
        }
        return before[other.length()];
    }
}
