package org.spinout.proposal;

import java.util.Arrays;
import org.spinout.shared.Refusal;

/** How a challenge ends. */
public enum ChallengeOutcome {
    /** Withdrawn, dismissed or settled without change: the case goes on where it stood. */
    LIFTED("lifted", "The case goes on where it stood"),
    /** A representation that came after its last day is not reviewed: the case goes on where it stood. */
    REFUSED("refused", "The representation came too late and the case goes on where it stood"),
    /** The route begins again at the options appraisal, and whatever was approved needs approval again. */
    RESTARTED("restarted", "The case begins again at its options appraisal"),
    /** The case is given up because of it. */
    ENDED("ended", "The case ends"),
    /** The case came to an end of its own while the challenge was open. */
    OVERTAKEN("overtaken", "The case ended before the challenge did");

    private final String code;
    private final String words;

    ChallengeOutcome(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As forms and models write it. */
    public String code() {
        return code;
    }

    /** As people read it, without a full stop. */
    public String words() {
        return words;
    }

    /** @throws Refusal when no outcome has this code */
    public static ChallengeOutcome ofCode(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code.equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal("outcome", "allowedValues", "A challenge cannot end as \"" + code + "\"."));
    }
}
