package org.spinout.oversight.waiting;

import org.spinout.record.BeforeDisposal;
import org.springframework.stereotype.Component;

/** Counts what has ended before the engine forgets it: how long cases waited names nobody, and stays. */
@Component
class CountedBeforeDisposal implements BeforeDisposal {

    private final WaitingFold fold;

    CountedBeforeDisposal(WaitingFold fold) {
        this.fold = fold;
    }

    @Override
    public void lastLook(String caseNumber) {
        fold.fold();
    }
}
