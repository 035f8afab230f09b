package org.spinout.process.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A model in words, before it is set as a page, a paper or a file.
 *
 * @param key the id of the process
 * @param about what it is for
 * @param facts what holds for the whole: who starts it, how it can end
 */
record Guide(String key, String title, String about, List<Fact> facts, List<Part> parts) {

    private static final int SHORT = 8;

    /** Whether it needs a list of contents: more steps than a reader sees at once. Public, since the page calls it. */
    public boolean isLong() {
        return parts.stream().mapToInt(part -> part.steps().size()).sum() > SHORT;
    }

    /** Words, and where they lead: {@code process:key}, {@code decision:key}, {@code step:4}, or nowhere. */
    record Piece(String text, @Nullable String to) {

        /** Where it leads on our pages, or null. Public, as its sisters, since the page calls it. */
        public @Nullable String href() {
            if (to == null) {
                return null;
            }
            var name = to.substring(to.indexOf(':') + 1);
            if (isHere()) {
                return "#step-" + name;
            }
            return (to.startsWith("decision:") ? "/decisions/" : "/processes/") + name;
        }

        /** Whether it leads to another place of the same guide. */
        public boolean isHere() {
            return to != null && to.startsWith("step:");
        }
    }

    /** A sentence, or one entry of a list. */
    record Line(List<Piece> pieces) {

        static Line of(String text) {
            return new Line(List.of(new Piece(text, null)));
        }

        static Line of(String text, Piece last) {
            return new Line(List.of(new Piece(text, null), last));
        }

        /** This line after those words. */
        Line after(String words) {
            var all = new ArrayList<Piece>();
            all.add(new Piece(words, null));
            all.addAll(pieces);
            return new Line(List.copyOf(all));
        }

        String text() {
            return pieces.stream().map(Piece::text).collect(Collectors.joining());
        }
    }

    /** Something to be known: a heading such as "Who", and what is to be said. */
    record Fact(String term, List<Line> lines) {

        static Fact of(String term, String text) {
            return new Fact(term, List.of(Line.of(text)));
        }
    }

    /**
     * A stretch of the route: the whole of it, a part of its own within, or what may happen at any time.
     *
     * @param about empty where there is nothing to be said
     */
    record Part(String title, String about, List<Fact> facts, List<Step> steps) {}

    /**
     * Something somebody does, waits for or is asked, in the order of the route.
     *
     * @param number by which other steps name it, unique in the guide
     * @param kind {@code task}, {@code question}, {@code wait}, {@code process}, {@code part}, {@code together} or
     *     {@code itself}
     */
    record Step(int number, String elementId, String kind, String title, String about, List<Fact> facts) {}
}
