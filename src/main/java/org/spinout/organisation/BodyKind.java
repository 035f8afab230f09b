package org.spinout.organisation;

/** What a {@link Body} is in law. Legal rules, schemes and quorums are chosen by it. */
public enum BodyKind {
    /** A primary care trust; abolished on 1 April 2013, but host of every Right to Request. */
    PCT("primary care trust"),
    NHS_TRUST("NHS trust"),
    NHS_FOUNDATION_TRUST("NHS foundation trust"),
    /** A clinical commissioning group: from 1 April 2013 in the place of primary care trusts, until 1 July 2022. */
    CCG("clinical commissioning group"),
    /** An integrated care board. */
    ICB("integrated care board"),
    /** A local authority, whose executive decides where an NHS body has a board. */
    COUNCIL("council"),
    GP_PRACTICE("GP practice"),
    /** A strategic health authority, which assured and oversaw a region until 1 April 2013; it hosts no service. */
    SHA("strategic health authority"),
    /** A local involvement network, which spoke for patients until 1 April 2013; it hosts no service. */
    LINK("local involvement network"),
    /** Speaks for patients since 1 April 2013; it hosts no service. */
    HEALTHWATCH("local Healthwatch"),
    /** What was launched: it runs a service and hosts none that could leave. */
    ENTERPRISE("enterprise"),
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
