package org.spinout.process.decideatboard;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.spinout.board.BoardOutcome;
import org.spinout.process.announcewave.WaveWithdrawal;
import org.spinout.proposal.Hosts;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/**
 * What the board's part of the route means for where the proposal stands; the route ends what runs beside a case. Only the
 * board of the case's own body moves it, and approves it only together with every other host; what another host's board
 * says is kept beside its name.
 */
@Component
class BoardMoves {

    private static final Map<BoardOutcome, ProposalMove> MOVES = Map.of(
            BoardOutcome.APPROVED, ProposalMove.APPROVE,
            BoardOutcome.APPROVED_WITH_CONDITIONS, ProposalMove.APPROVE,
            BoardOutcome.DEFERRED, ProposalMove.DEFER,
            BoardOutcome.ACCEPTED_WITH_MODIFICATION, ProposalMove.MODIFY_DECISION,
            BoardOutcome.REJECTED, ProposalMove.REJECT,
            BoardOutcome.PUT_TO_COMPETITION, ProposalMove.PUT_TO_COMPETITION);

    /** What waits for the other hosts. */
    private static final Set<ProposalMove> APPROVALS = Set.of(ProposalMove.APPROVE, ProposalMove.AGREE_MODIFICATION);

    private final Proposals proposals;
    private final Hosts hosts;
    private final WaveWithdrawal wave;

    BoardMoves(Proposals proposals, Hosts hosts, WaveWithdrawal wave) {
        this.proposals = proposals;
        this.hosts = hosts;
        this.wave = wave;
    }

    /**
     * To the board, for the first time or back because a condition lapsed; a case that is there already stays. What is
     * before its board is in no wave.
     */
    void refer(String caseNumber, String bodyId) {
        if (isOwn(caseNumber, bodyId)) {
            firstLegal(caseNumber, ProposalMove.REFER_TO_BOARD, ProposalMove.RETURN_TO_BOARD);
            wave.dropOut(caseNumber, "Its board looks at the proposal again.");
        }
    }

    /** Where the decision of this body's board takes the case. */
    void decided(String caseNumber, String bodyId, BoardOutcome outcome, String reasons) {
        if (isOwn(caseNumber, bodyId)) {
            move(caseNumber, Objects.requireNonNull(MOVES.get(outcome), "every outcome has its move"));
        } else {
            hosts.answer(caseNumber, bodyId, outcome.code(), reasons);
        }
    }

    /** Where the team's answer to a modification takes it. */
    void answered(String caseNumber, String bodyId, boolean agreed) {
        if (isOwn(caseNumber, bodyId)) {
            move(caseNumber, agreed ? ProposalMove.AGREE_MODIFICATION : ProposalMove.WITHDRAW);
        } else {
            hosts.answer(
                    caseNumber,
                    bodyId,
                    agreed ? BoardOutcome.APPROVED.code() : "withdrawn",
                    agreed ? "The team has agreed to the change." : "The team has not agreed to the change.");
        }
    }

    /** Approves the case, unless it is already, once every host has approved. */
    void settle(String caseNumber, String bodyId) {
        if (isOwn(caseNumber, bodyId)) {
            firstLegal(caseNumber, ProposalMove.APPROVE, ProposalMove.AGREE_MODIFICATION);
        }
    }

    /** The team ends the case because another host has refused. */
    void givenUp(String caseNumber) {
        proposals.move(caseNumber, ProposalMove.WITHDRAW);
    }

    private void move(String caseNumber, ProposalMove move) {
        if (!APPROVALS.contains(move) || hosts.pending(caseNumber).isEmpty()) {
            proposals.move(caseNumber, move);
        }
    }

    private void firstLegal(String caseNumber, ProposalMove... moves) {
        var state = proposals.lock(caseNumber).state();
        Stream.of(moves)
                .filter(move -> move.isLegalFrom(state))
                .findFirst()
                .ifPresent(move -> proposals.move(caseNumber, move));
        wave.dropOut(caseNumber, "Its board looks at the proposal again.");
    }

    private boolean isOwn(String caseNumber, String bodyId) {
        return proposals.get(caseNumber).bodyId().equals(bodyId);
    }
}
