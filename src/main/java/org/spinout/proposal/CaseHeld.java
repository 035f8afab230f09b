package org.spinout.proposal;

import java.util.List;
import java.util.stream.Collectors;
import org.spinout.shared.Refusal;

/** Somebody asked for something that waits while a challenge holds the case. */
public class CaseHeld extends Refusal.Conflict {

    private static final long serialVersionUID = 1L;

    CaseHeld(String deed, List<Hold> holds) {
        super(deed + " while the case is held. "
                + holds.stream().map(Holds::inWords).collect(Collectors.joining(" ")));
    }
}
