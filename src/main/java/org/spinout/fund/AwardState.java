package org.spinout.fund;

/** Where an award stands. What may follow is said in one place, {@link AwardMove}. */
public enum AwardState {
    APPLIED("applied for"),
    APPRAISED("appraised"),
    OFFERED("offered"),
    ACCEPTED("accepted"),
    AGREED("agreed"),
    PAYING("being paid"),
    CLOSED("closed"),
    DECLINED("declined"),
    EXPIRED("expired"),
    REJECTED("rejected"),
    WITHDRAWN("withdrawn"),
    RECOVERED("in recovery, or recovered");

    private final String plainName;

    AwardState(String plainName) {
        this.plainName = plainName;
    }

    /** As a sentence names it: "The award is being paid." */
    public String plainName() {
        return plainName;
    }

    /** Whether the award still goes forward, so that a withdrawal of its case must end it. */
    public boolean isOpen() {
        return AwardMove.WITHDRAW.isLegalFrom(this);
    }

    /** Whether the award's promise of money is in force: agreed, and neither withdrawn nor called back. */
    public boolean stands() {
        return this == AGREED || this == PAYING || this == CLOSED;
    }

    /** Whether tranches may still be paid, so that money stays promised. */
    boolean isPayable() {
        return AwardMove.PAY.isLegalFrom(this);
    }
}
