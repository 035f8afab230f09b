package org.spinout.process;

import java.util.List;

/**
 * What the test of a plan's figures found.
 *
 * @param verdict the gravest finding
 * @param reasons every finding that is as grave, and the milder ones after it
 * @param measures the figures the findings rest on, in a sentence
 * @param inputs every figure that the table looked at and which of its rules said what, as a list
 * @param years the plan year by year, as a list
 */
public record ViabilityFinding(Verdict verdict, List<String> reasons, String measures, String inputs, String years) {

    /** From good to bad. */
    public enum Verdict {
        VIABLE("viable", "Viable"),
        VIABLE_WITH_CAUTIONS("viableWithCautions", "Viable, with cautions"),
        NOT_VIABLE("notViable", "Not viable");

        private final String code;
        private final String words;

        Verdict(String code, String words) {
            this.code = code;
            this.words = words;
        }

        /** As the table {@code viability} writes it. */
        public String code() {
            return code;
        }

        /** As people read it. */
        public String words() {
            return words;
        }

        static Verdict ofCode(String code) {
            for (var verdict : values()) {
                if (verdict.code.equals(code)) {
                    return verdict;
                }
            }
            throw new IllegalStateException("The table viability knows no verdict " + code + ".");
        }
    }

    /** The reasons as a list in a form. */
    public String reasonsInWords() {
        return String.join("\n\n", reasons);
    }
}
