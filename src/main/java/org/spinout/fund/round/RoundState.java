package org.spinout.fund.round;

/** Where a round stands. */
public enum RoundState {

    /** Published; bids are taken from its opening to its closing second. */
    OPEN("open"),

    /** No bid comes in any more; those that did are tested, scored and discussed. */
    CLOSED("closed"),

    /** The panel has decided; what did not fit may still move up from the reserve list. */
    DECIDED("decided"),

    /** Given up, with reasons. */
    CANCELLED("cancelled");

    private final String plainName;

    RoundState(String plainName) {
        this.plainName = plainName;
    }

    /** As a sentence names it: "The round is closed." */
    public String plainName() {
        return plainName;
    }
}
