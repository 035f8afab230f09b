package org.spinout.fund;

/** Where the support of a team stands. */
public enum SupportState {
    APPLIED("applied for"),
    /** Money is set aside for it; no supplier is bound yet. */
    APPROVED("approved"),
    /** A supplier is bound, and its price promised. */
    CONTRACTED("contracted"),
    /** The team has the advice, and the supplier its money. */
    DELIVERED("delivered"),
    /** What was learnt is shared: the end the programme is there for. */
    SUPPORTED("given"),
    DECLINED("declined"),
    /** Approved, but no supplier was found or none delivered. */
    ENDED("ended without advice"),
    WITHDRAWN("ended with its proposal");

    private final String plainName;

    SupportState(String plainName) {
        this.plainName = plainName;
    }

    /** As a sentence names it: "The support is approved." */
    public String plainName() {
        return plainName;
    }

    /** Whether something is still to come. */
    public boolean isOpen() {
        return this == APPLIED || this == APPROVED || this == CONTRACTED || this == DELIVERED;
    }
}
