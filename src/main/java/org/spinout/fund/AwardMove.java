package org.spinout.fund;

import static org.spinout.fund.AwardState.ACCEPTED;
import static org.spinout.fund.AwardState.AGREED;
import static org.spinout.fund.AwardState.APPLIED;
import static org.spinout.fund.AwardState.APPRAISED;
import static org.spinout.fund.AwardState.CLOSED;
import static org.spinout.fund.AwardState.DECLINED;
import static org.spinout.fund.AwardState.EXPIRED;
import static org.spinout.fund.AwardState.OFFERED;
import static org.spinout.fund.AwardState.PAYING;
import static org.spinout.fund.AwardState.RECOVERED;
import static org.spinout.fund.AwardState.REJECTED;
import static org.spinout.fund.AwardState.WITHDRAWN;

import java.util.Set;
import org.spinout.shared.Refusal;

/** Every legal move of an award: from which states it may be made, and where it leads. There are no others. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of(...) is immutable; its type does not say so.
public enum AwardMove {

    /** The fund's staff have looked into the application. */
    APPRAISE("appraised", Set.of(APPLIED), APPRAISED),

    /** The panel asks for more work before it decides ("more support", one of the panel's three outcomes of 2008). */
    SEND_BACK("sent back", Set.of(APPRAISED), APPLIED),

    /** The application fails a test, or the panel says no. */
    REJECT("rejected", Set.of(APPLIED, APPRAISED), REJECTED),

    /** The panel invests: the money is set aside until a date. */
    OFFER("offered", Set.of(APPRAISED), OFFERED),

    /** The team takes all or a part; a part frees the rest. */
    ACCEPT("accepted", Set.of(OFFERED), ACCEPTED),

    /** The team does not want the offer, or finds after accepting a part that its plan no longer stands. */
    DECLINE("declined", Set.of(OFFERED, ACCEPTED), DECLINED),

    /** Nobody answered in time. */
    EXPIRE("expired", Set.of(OFFERED), EXPIRED),

    /** The agreement is signed: the money is promised. */
    AGREE("agreed", Set.of(ACCEPTED), AGREED),

    /** A tranche is paid. */
    PAY("paid", Set.of(AGREED, PAYING), PAYING),

    /** All is paid that will be; what was promised beyond that is free again. */
    CLOSE("closed", Set.of(AGREED, PAYING), CLOSED),

    /** The case ends; all that is not paid is free again. */
    WITHDRAW("withdrawn", Set.of(APPLIED, APPRAISED, OFFERED, ACCEPTED, AGREED, PAYING), WITHDRAWN),

    /** Money paid is taken back; nothing more is paid. Again and again, as it may come in instalments. */
    RECOVER("recovered", Set.of(PAYING, CLOSED, WITHDRAWN, RECOVERED), RECOVERED);

    private final String done;
    private final Set<AwardState> from;
    private final AwardState to;

    AwardMove(String done, Set<AwardState> from, AwardState to) {
        this.done = done;
        this.from = from;
        this.to = to;
    }

    /** Where the move leads. */
    public AwardState to() {
        return to;
    }

    public boolean isLegalFrom(AwardState state) {
        return from.contains(state);
    }

    /** @throws Refusal.Conflict when the award is in a state from which this move is not made */
    void require(Award award) {
        if (!isLegalFrom(award.state())) {
            throw new Refusal.Conflict(award.number() + " cannot be " + done + ": it is "
                    + award.state().plainName() + ".");
        }
    }
}
