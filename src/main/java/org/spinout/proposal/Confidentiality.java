package org.spinout.proposal;

/** Who a document is for, beyond those who work on its case. */
public enum Confidentiality {
    PUBLIC("Public: may be read by everybody who has a part in this case"),
    CONFIDENTIAL("Confidential: only for the team and those who decide on its case");

    private final String meaning;

    Confidentiality(String meaning) {
        this.meaning = meaning;
    }

    /** In words, for people. */
    public String meaning() {
        return meaning;
    }
}
