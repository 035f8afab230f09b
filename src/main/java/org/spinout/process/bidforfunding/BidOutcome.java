package org.spinout.process.bidforfunding;

import java.util.Arrays;

/** What becomes of a bid that was sent, as the model asks for it and as its team is told. */
public enum BidOutcome {
    INVEST("invest", "The panel invests", "An offer follows in Tasklist; it says until when it stands."),
    RESERVE(
            "reserve",
            "Your bid is on the reserve list",
            "The panel would invest, but the money went to bids placed before yours. You move up if an offer lapses or is"
                    + " declined, and hear of it at once; otherwise you hear when the list ends."),
    MORE_SUPPORT(
            "moreSupport",
            "The panel asks for more work first",
            "Your feedback letter says what would make the bid stronger. You can apply for advice from the Mutuals"
                    + " Support Programme, and bid again."),
    REJECT("reject", "Your bid is rejected", "Your feedback letter gives the scores and reasons. You may bid again."),
    NOT_ELIGIBLE(
            "notEligible",
            "Your bid is not eligible",
            "Your feedback letter says which test it did not meet. You may bid again once that has changed."),
    RESERVE_ENDED(
            "reserveEnded",
            "The reserve list has ended",
            "No money came free for your bid, so it ends here. You may bid again in any later round.");

    private final String code;
    private final String subject;
    private final String meaning;

    BidOutcome(String code, String subject, String meaning) {
        this.code = code;
        this.subject = subject;
        this.meaning = meaning;
    }

    public static BidOutcome ofCode(String code) {
        return Arrays.stream(values())
                .filter(result -> result.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no result " + code));
    }

    public String code() {
        return code;
    }

    /** As the subject of a notice. */
    public String subject() {
        return subject;
    }

    /** What it means for the team, and what comes next. */
    public String meaning() {
        return meaning;
    }
}
