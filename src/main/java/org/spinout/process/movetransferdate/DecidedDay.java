package org.spinout.process.movetransferdate;

import java.time.LocalDate;
import org.spinout.contract.DateMove;
import org.spinout.contract.DateMoveReason;
import org.spinout.contract.PlannedDate;
import org.spinout.contract.TransferDates;
import org.spinout.process.people.Role;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Lets the planned date of a transfer follow a decision to go live on another day, by the rules of every other move. */
@Component
public class DecidedDay {

    private final Proposals proposals;
    private final TransferDates dates;
    private final DateMoves moves;
    private final DateMoveNotices notices;
    private final NewEvidence evidence;

    DecidedDay(
            Proposals proposals, TransferDates dates, DateMoves moves, DateMoveNotices notices, NewEvidence evidence) {
        this.proposals = proposals;
        this.dates = dates;
        this.moves = moves;
        this.notices = notices;
        this.evidence = evidence;
    }

    /**
     * Moves the planned date to the day of the decision, with a record, a notice to everybody who plans around it, and new
     * due dates; evidence that does not hold for that day is asked for again. Nothing happens where that day is the planned
     * one, or none was ever planned. Runs before the transfer ends, in the transaction of the decision.
     *
     * @param by who decides, for the host's transfer team
     * @throws org.spinout.contract.BelowLegalMinimum when the law forbids the day; names the earliest lawful one
     * @throws org.spinout.shared.Refusal when the day has passed
     */
    public void follow(String caseNumber, LocalDate liveOn, String by) {
        dates.current(caseNumber)
                .filter(planned -> !planned.day().equals(liveOn))
                .ifPresent(planned -> move(planned, liveOn, by));
    }

    /** What a decision for another day than the planned one does, for whoever decides; empty where none is planned. */
    public String inWords(String caseNumber) {
        return dates.current(caseNumber)
                .map(planned -> "The transfer is planned for **" + Days.inWords(planned.day())
                        + "**. If you decide on another first day, your decision moves the planned date to it.")
                .orElse("");
    }

    private void move(PlannedDate planned, LocalDate liveOn, String by) {
        var proposal = proposals.lock(planned.caseNumber());
        var words = "It is decided that the service goes live on " + Days.inWords(liveOn)
                + ". The transfer was planned for " + Days.inWords(planned.day()) + ".";
        var move = new DateMove(planned.caseNumber(), planned.number(), liveOn, DateMoveReason.GO_LIVE, words, by);

        var stale = moves.follow(proposal, move, Role.TRANSFER_TEAM).stale();

        notices.tell(planned.caseNumber(), liveOn, DateMoveReason.GO_LIVE, words, WeighingTables.staleList(stale));
        if (!stale.isEmpty()) {
            evidence.ask(proposal, liveOn, WeighingTables.staleList(stale));
        }
    }
}
