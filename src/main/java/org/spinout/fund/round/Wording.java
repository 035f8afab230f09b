package org.spinout.fund.round;

import org.spinout.shared.Refusal;

/** What people must write, and how long it may be. */
final class Wording {

    private static final int LONGEST = 3_900;

    private Wording() {}

    /** @throws Refusal when there is nothing, or too much */
    static String require(String text, String asked) {
        return require(text, asked, LONGEST);
    }

    static String require(String text, String asked, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw new Refusal(asked + ", in at most " + longest + " characters.");
        }
        return text;
    }
}
