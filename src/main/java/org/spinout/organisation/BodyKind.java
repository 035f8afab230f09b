package org.spinout.organisation;

/** What a {@link Body} is in law. Legal rules, schemes and quorums are chosen by it. */
public enum BodyKind {
    /** A primary care trust; abolished on 1 April 2013, but host of every Right to Request. */
    PCT("primary care trust"),
    NHS_TRUST("NHS trust"),
    NHS_FOUNDATION_TRUST("NHS foundation trust"),
    /** An integrated care board. */
    ICB("integrated care board"),
    /** A local authority, whose executive decides where an NHS body has a board. */
    COUNCIL("council"),
    GP_PRACTICE("GP practice"),
    /** A department or national agency: it oversees and funds, but hosts no service. */
    NATIONAL("national body");

    private final String words;

    BodyKind(String words) {
        this.words = words;
    }

    /** As it reads in the middle of a sentence: {@code NHS foundation trust}. */
    public String words() {
        return words;
    }
}
