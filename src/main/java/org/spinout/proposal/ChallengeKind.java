package org.spinout.proposal;

import java.util.Arrays;
import org.spinout.shared.Refusal;

/** In which way a case is challenged. */
public enum ChallengeKind {
    /** A claim to the High Court, promptly and within three months of what it is about. */
    JUDICIAL_REVIEW("judicialReview", "claim for judicial review"),
    /** Written representations within the standstill of the Provider Selection Regime, regulation 12. */
    PSR_REPRESENTATION("psrRepresentation", "representation under the Provider Selection Regime"),
    UNION_DISPUTE("unionDispute", "dispute with a union"),
    COMPLAINT("complaint", "complaint"),
    OTHER("other", "other challenge");

    private final String code;
    private final String words;

    ChallengeKind(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As forms and models write it. */
    public String code() {
        return code;
    }

    /** As people read it within a sentence. */
    public String words() {
        return words;
    }

    /** @throws Refusal when no kind has this code */
    public static ChallengeKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("kind", "allowedValues", "There is no kind of challenge " + code + "."));
    }
}
