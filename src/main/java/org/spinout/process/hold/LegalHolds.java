package org.spinout.process.hold;

import org.spinout.process.CaseMessages;
import org.spinout.process.transferday.TransferClocks;
import org.spinout.proposal.Challenges;
import org.spinout.proposal.Hold;
import org.spinout.proposal.Holds;
import org.spinout.proposal.NewHold;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Places and lifts holds, and stops the clocks of the case meanwhile: the two only ever happen together. */
@Component
public class LegalHolds {

    /** To whatever has to stop at once, by business key: the case is held. */
    public static final String CASE_HELD = "Message_CaseHeld";

    private final Holds holds;
    private final Challenges challenges;
    private final CaseClocks clocks;
    private final TransferClocks transferClocks;
    private final CaseMessages messages;

    LegalHolds(
            Holds holds,
            Challenges challenges,
            CaseClocks clocks,
            TransferClocks transferClocks,
            CaseMessages messages) {
        this.holds = holds;
        this.challenges = challenges;
        this.clocks = clocks;
        this.transferClocks = transferClocks;
        this.messages = messages;
    }

    /** As {@link Holds#place}; every timer of the case stops. */
    @Transactional
    public Hold place(NewHold hold) {
        var placed = holds.place(hold);
        messages.tellEveryPart(CASE_HELD, placed.caseNumber());
        clocks.stop(placed.caseNumber());
        return placed;
    }

    /**
     * As {@link Holds#lift}; when it was the last hold, every timer and every open task of the case is put off by as long
     * as it stood still, but for what hangs on a planned transfer date.
     */
    @Transactional
    public void lift(String challenge, String reason, String by) {
        var caseNumber = challenges.get(challenge).caseNumber();
        holds.lift(challenge, reason, by).ifPresent(pause -> {
            clocks.goOn(caseNumber, pause);
            transferClocks.follow(caseNumber);
        });
    }
}
