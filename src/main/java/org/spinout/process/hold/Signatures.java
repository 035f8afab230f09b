package org.spinout.process.hold;

import org.spinout.proposal.Answer;
import org.spinout.proposal.Holds;
import org.springframework.stereotype.Component;

/** Nobody signs while a case is held; to decline is open to everybody. */
@Component
public class Signatures {

    private final Holds holds;

    Signatures(Holds holds) {
        this.holds = holds;
    }

    /**
     * Lets a form pass that declines, and one that signs unless the case is held.
     *
     * @param signature the form as it was sent
     * @param what what is signed, as the beginning of a sentence: {@code The contract}
     * @throws org.spinout.proposal.CaseHeld when somebody signs while the case is held
     */
    public void requireFree(Answer signature, String what) {
        if (!"declined".equals(signature.text("outcome"))) {
            holds.requireNone(signature.caseNumber(), what + " cannot be signed");
        }
    }
}
