package org.spinout.oversight.forecast;

/** With which cases one is compared: the narrowest group that has enough of them. */
public enum Comparison {
    SAME_SCHEME_AND_SIZE("of the same scheme and size"),
    SAME_SCHEME("of the same scheme"),
    ALL("of all schemes");

    private final String words;

    Comparison(String words) {
        this.words = words;
    }

    /** After the word "cases". */
    public String inWords() {
        return words;
    }
}
