package org.spinout.process.change;

import java.util.List;

/**
 * Something that is not as it was.
 *
 * @param elementId what it is about: an element of the model, a field of the form or a row of the table
 * @param text a sentence
 * @param told what else is to be known of it, in sentences
 */
record Difference(Kind kind, String elementId, String text, List<String> told) {

    Difference(Kind kind, String elementId, String text) {
        this(kind, elementId, text, List.of());
    }

    /** Whether it is in the version in use only. */
    boolean isGone() {
        return kind == Kind.REMOVED;
    }

    Difference telling(List<String> sentences) {
        return new Difference(kind, elementId, text, sentences);
    }

    /** What happened to it, with the mark of the diagrams. */
    enum Kind {
        ADDED("Added", "+"),
        REMOVED("Removed", "×"),
        RENAMED("Renamed", "✎"),
        MOVED("Moved", "⇄"),
        REROUTED("Re-routed", "↷"),
        CHANGED("Changed", "±");

        private final String word;
        private final String mark;

        Kind(String word, String mark) {
            this.word = word;
            this.mark = mark;
        }

        public String word() {
            return word;
        }

        public String mark() {
            return mark;
        }
    }
}
