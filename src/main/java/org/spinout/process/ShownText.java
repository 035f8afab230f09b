package org.spinout.process;

import org.jspecify.annotations.Nullable;

/** Text on its way into a form. The engine refuses a text variable of more than 4,000 characters. */
public final class ShownText {

    private static final int MOST = 3990;

    private ShownText() {}

    /** The text, cut where it would be too long to show; what it was taken from stays whole in the case's own books. */
    public static @Nullable String fitting(@Nullable String text) {
        return text == null ? null : fitting(text, MOST);
    }

    /** The same, of a text that is there. */
    public static String whole(String text) {
        return fitting(text, MOST);
    }

    /** The text, cut to so many characters. */
    public static String fitting(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
