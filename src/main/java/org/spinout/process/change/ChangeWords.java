package org.spinout.process.change;

/** The codes of a change as a page says them. */
final class ChangeWords {

    private ChangeWords() {}

    static String state(String code) {
        return switch (code) {
            case "PROPOSED" -> "Proposed";
            case "DEPLOYED" -> "Deployed";
            case "DROPPED" -> "Dropped";
            default -> code;
        };
    }
}
