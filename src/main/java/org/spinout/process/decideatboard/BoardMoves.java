package org.spinout.process.decideatboard;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.spinout.board.BoardOutcome;
import org.spinout.process.announcewave.WaveWithdrawal;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** What the board's part of the route means for where the proposal stands; the route ends what runs beside a case. */
@Component
class BoardMoves {

    private static final Map<BoardOutcome, ProposalMove> MOVES = Map.of(
            BoardOutcome.APPROVED, ProposalMove.APPROVE,
            BoardOutcome.APPROVED_WITH_CONDITIONS, ProposalMove.APPROVE,
            BoardOutcome.DEFERRED, ProposalMove.DEFER,
            BoardOutcome.ACCEPTED_WITH_MODIFICATION, ProposalMove.MODIFY_DECISION,
            BoardOutcome.REJECTED, ProposalMove.REJECT,
            BoardOutcome.PUT_TO_COMPETITION, ProposalMove.PUT_TO_COMPETITION);

    private final Proposals proposals;
    private final WaveWithdrawal wave;

    BoardMoves(Proposals proposals, WaveWithdrawal wave) {
        this.proposals = proposals;
        this.wave = wave;
    }

    /**
     * To the board, for the first time or back because a condition lapsed; a case that is there already stays. What is
     * before its board is in no wave.
     */
    void refer(String caseNumber) {
        var state = proposals.lock(caseNumber).state();
        Stream.of(ProposalMove.REFER_TO_BOARD, ProposalMove.RETURN_TO_BOARD)
                .filter(move -> move.isLegalFrom(state))
                .findFirst()
                .ifPresent(move -> proposals.move(caseNumber, move));
        wave.dropOut(caseNumber, "Its board looks at the proposal again.");
    }

    /** Where the board's decision takes the case. */
    void decided(String caseNumber, BoardOutcome outcome) {
        proposals.move(caseNumber, Objects.requireNonNull(MOVES.get(outcome), "every outcome has its move"));
    }

    /** Where the team's answer to a modification takes it. */
    void answered(String caseNumber, boolean agreed) {
        proposals.move(caseNumber, agreed ? ProposalMove.AGREE_MODIFICATION : ProposalMove.WITHDRAW);
    }
}
