package org.spinout.board;

import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/** What a board can decide about a case. */
public enum BoardOutcome {
    APPROVED("approved", "Approved"),
    /** Approved, and each condition must be discharged by its long-stop date. */
    APPROVED_WITH_CONDITIONS("approvedWithConditions", "Approved with conditions"),
    /** Put off: the team brings a further paper. */
    DEFERRED("deferred", "Deferred"),
    /** Accepted in a changed form, to which the team must agree. */
    ACCEPTED_WITH_MODIFICATION("acceptedWithModification", "Accepted with modification"),
    REJECTED("rejected", "Rejected"),
    /** The service is to be tendered; the team may bid. */
    PUT_TO_COMPETITION("putToCompetition", "Put to competition");

    private final String code;
    private final String words;

    BoardOutcome(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The value forms and process variables use, such as {@code approvedWithConditions}. */
    public String code() {
        return code;
    }

    /** As it reads in a minute. */
    public String words() {
        return words;
    }

    /** @throws Refusal when no outcome has this code */
    public static BoardOutcome of(@Nullable String code) {
        for (var outcome : values()) {
            if (outcome.code.equals(code)) {
                return outcome;
            }
        }
        throw new Refusal("outcome", "values", "\"" + code + "\" is no decision a board can take.");
    }
}
