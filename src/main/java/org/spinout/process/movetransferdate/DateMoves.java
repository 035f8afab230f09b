package org.spinout.process.movetransferdate;

import java.util.List;
import java.util.function.BiConsumer;
import org.spinout.contract.DateMove;
import org.spinout.contract.LegalMinimum;
import org.spinout.contract.TransferDates;
import org.spinout.process.CaseMessages;
import org.spinout.process.people.Role;
import org.spinout.process.renewevidence.RenewEvidence;
import org.spinout.process.transferday.TransferClocks;
import org.spinout.proposal.Proposal;
import org.springframework.stereotype.Component;

/** Moves a date and all that hangs on it, and enters both in the record; or none of it. */
@Component
class DateMoves {

    private final LegalMinimums minimums;
    private final Scales scales;
    private final TransferDates dates;
    private final TransferClocks clocks;
    private final CaseMessages messages;
    private final DateMoveRecord record;

    DateMoves(
            LegalMinimums minimums,
            Scales scales,
            TransferDates dates,
            TransferClocks clocks,
            CaseMessages messages,
            DateMoveRecord record) {
        this.minimums = minimums;
        this.scales = scales;
        this.dates = dates;
        this.clocks = clocks;
        this.messages = messages;
        this.record = record;
    }

    /** To a day that somebody has weighed. @return what the move did */
    Weighing carryOut(Proposal proposal, DateMove move, Role role) {
        return carryOut(proposal, move, role, dates::move);
    }

    /** To the day for which going live is decided, which may be today. @return what the move did */
    Weighing follow(Proposal proposal, DateMove move, Role role) {
        return carryOut(proposal, move, role, dates::follow);
    }

    private Weighing carryOut(
            Proposal proposal, DateMove move, Role role, BiConsumer<DateMove, List<LegalMinimum>> change) {
        var weighing = scales.weigh(proposal, move.to());
        change.accept(move, minimums.of(proposal, move.to()));
        clocks.follow(proposal.number());
        messages.tellEveryPart(RenewEvidence.EVIDENCE_WEIGHED_AGAIN, proposal.number());
        record.enter(proposal, move, role, weighing);
        return weighing;
    }
}
