package org.spinout.process.tryout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact a table asks for.
 *
 * @param name the variable
 * @param label what the table calls it
 * @param allowed the only values it takes; empty where any will do
 * @param known values that its rows name
 */
record Question(String name, String label, Kind kind, List<String> allowed, List<String> known) {

    /** What a fact may be. */
    enum Kind {
        TEXT,
        WHOLE_NUMBER,
        NUMBER,
        YES_OR_NO,
        DAY,
        /** A day that the table itself makes out of a text. */
        DAY_AS_TEXT
    }

    /** What to write, or null where the label says it. Public, as its sisters, since the page calls it. */
    public @Nullable String hint() {
        return switch (kind) {
            case WHOLE_NUMBER -> "A whole number, such as 12";
            case NUMBER -> "A number, such as 12.5";
            case DAY, DAY_AS_TEXT -> "A day, such as 2027-03-31";
            case YES_OR_NO -> null;
            case TEXT -> known.isEmpty() || !allowed.isEmpty() ? null : "The table knows: " + String.join(", ", known);
        };
    }

    /** The values to choose from, or nothing where it is written. */
    public List<String> choices() {
        return kind == Kind.YES_OR_NO ? List.of("true", "false") : allowed;
    }

    /** How a value to choose is shown. */
    public String shown(String choice) {
        return kind == Kind.YES_OR_NO ? (choice.equals("true") ? "Yes" : "No") : choice;
    }
}
