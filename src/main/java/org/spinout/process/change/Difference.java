package org.spinout.process.change;

/**
 * Something that is not as it was.
 *
 * @param elementId what it is about: an element of the model, a field of the form or a row of the table
 * @param text a sentence
 */
record Difference(Kind kind, String elementId, String text) {

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
