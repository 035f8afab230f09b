package org.spinout.oversight.register;

import java.util.Arrays;
import java.util.List;
import org.spinout.oversight.Stage;
import org.spinout.proposal.ProposalState;

/** What a case is to somebody who looks for it, whatever its stage. */
public enum CaseStatus {
    OPEN("Under way"),
    HELD("On hold"),
    LIVE("Live"),
    ENDED("Ended without launch");

    private static final List<ProposalState> ALIVE = List.of(ProposalState.LIVE, ProposalState.PARTLY_LIVE);

    private final String words;

    CaseStatus(String words) {
        this.words = words;
    }

    /** As a heading or a choice names it. */
    public String words() {
        return words;
    }

    /** The states it is made of; a case on hold is in one of an open case. */
    List<ProposalState> states() {
        return Arrays.stream(ProposalState.values())
                .filter(state -> of(state) == (this == HELD ? OPEN : this))
                .toList();
    }

    /** What a case in this state is while nothing holds it. */
    static CaseStatus of(ProposalState state) {
        if (ALIVE.contains(state)) {
            return LIVE;
        }
        return Stage.of(state).isPresent() ? OPEN : ENDED;
    }
}
