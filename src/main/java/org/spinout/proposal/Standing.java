package org.spinout.proposal;

/**
 * What a case file is to a person: whether they may read it at all, the confidential documents and the money too, and
 * whether they may add to it.
 */
public enum Standing {
    /** It does not exist for them. */
    STRANGER(false, false, false),
    /** They watch over a body with a part in the case that decides nothing: they read what is public, change nothing. */
    OBSERVER(true, false, false),
    /** They have a part in the case: they read what is public and may add. */
    PARTICIPANT(true, false, true),
    /** They are of the team, or decide on the case: they read everything and may add. */
    INSIDER(true, true, true),
    /** They watch over a body that decides on the case: they read everything and change nothing. */
    OVERSEER(true, true, false);

    private final boolean reads;
    private final boolean readsConfidential;
    private final boolean adds;

    Standing(boolean reads, boolean readsConfidential, boolean adds) {
        this.reads = reads;
        this.readsConfidential = readsConfidential;
        this.adds = adds;
    }

    public boolean reads() {
        return reads;
    }

    public boolean readsConfidential() {
        return readsConfidential;
    }

    public boolean adds() {
        return adds;
    }
}
