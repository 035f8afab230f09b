package org.spinout.proposal;

import static org.spinout.proposal.ProposalState.APPROVED;
import static org.spinout.proposal.ProposalState.BEFORE_BOARD;
import static org.spinout.proposal.ProposalState.CALLED_OFF;
import static org.spinout.proposal.ProposalState.CASE_IN_DRAFT;
import static org.spinout.proposal.ProposalState.CASE_IN_REWRITE;
import static org.spinout.proposal.ProposalState.CASE_RESUBMITTED;
import static org.spinout.proposal.ProposalState.CASE_SUBMITTED;
import static org.spinout.proposal.ProposalState.DECISION_MODIFIED;
import static org.spinout.proposal.ProposalState.DEFERRED;
import static org.spinout.proposal.ProposalState.EXPRESSION_IN_DRAFT;
import static org.spinout.proposal.ProposalState.EXPRESSION_MODIFIED;
import static org.spinout.proposal.ProposalState.EXPRESSION_SUBMITTED;
import static org.spinout.proposal.ProposalState.IN_ASSURANCE;
import static org.spinout.proposal.ProposalState.IN_FINAL_ASSURANCE;
import static org.spinout.proposal.ProposalState.IN_TRANSFER;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every legal move of a proposal, and nothing else is legal. This table is the only place that says so; it is drawn in
 * {@code docs/proposal-moves.md}.
 *
 * <p>A move may start from several states, and where it leads depends on the state alone. That is how one "begin
 * assurance" serves the schemes that assure before the board and those that assure after it, while no way leads to the
 * transfer that does not pass through the board.
 */
public enum ProposalMove {
    SUBMIT_EXPRESSION("The team sends its expression of interest", way(EXPRESSION_SUBMITTED, EXPRESSION_IN_DRAFT)),
    RETURN_EXPRESSION("The host sends it back", way(EXPRESSION_IN_DRAFT, EXPRESSION_SUBMITTED)),
    MODIFY_EXPRESSION("The host accepts with a change", way(EXPRESSION_MODIFIED, EXPRESSION_SUBMITTED)),
    ACCEPT_EXPRESSION("The host accepts", way(CASE_IN_DRAFT, EXPRESSION_SUBMITTED)),
    AGREE_MODIFICATION(
            "The team agrees the change", way(CASE_IN_DRAFT, EXPRESSION_MODIFIED), way(APPROVED, DECISION_MODIFIED)),
    SUBMIT_CASE(
            "The team sends its business case",
            way(CASE_SUBMITTED, CASE_IN_DRAFT),
            way(CASE_RESUBMITTED, CASE_IN_REWRITE)),
    RETURN_CASE(
            "The sponsor sends it back", way(CASE_IN_DRAFT, CASE_SUBMITTED), way(CASE_IN_REWRITE, CASE_RESUBMITTED)),
    BEGIN_ASSURANCE(
            "Assurance begins", way(IN_ASSURANCE, CASE_SUBMITTED), way(IN_FINAL_ASSURANCE, APPROVED, CASE_RESUBMITTED)),
    /** Only after the board: before it, what follows good assurance is the board itself. */
    ASSURE("The assurers are satisfied", way(APPROVED, IN_FINAL_ASSURANCE)),
    REWRITE_CASE(
            "The business case must be rewritten",
            way(CASE_IN_DRAFT, CASE_SUBMITTED, IN_ASSURANCE, BEFORE_BOARD, DEFERRED),
            way(CASE_IN_REWRITE, APPROVED, IN_FINAL_ASSURANCE, CASE_RESUBMITTED)),
    REFER_TO_BOARD(
            "The case goes to the board", way(BEFORE_BOARD, CASE_SUBMITTED, CASE_RESUBMITTED, IN_ASSURANCE, DEFERRED)),
    DEFER("The board puts its decision off", way(DEFERRED, BEFORE_BOARD)),
    MODIFY_DECISION("The board accepts with a change", way(DECISION_MODIFIED, BEFORE_BOARD)),
    APPROVE("The board approves, with or without conditions", way(APPROVED, BEFORE_BOARD)),
    /** A lapsed condition is no silent approval: whatever was begun since goes back to who imposed it. */
    RETURN_TO_BOARD(
            "A condition lapses, and the board looks again",
            way(BEFORE_BOARD, APPROVED, IN_FINAL_ASSURANCE, CASE_IN_REWRITE, CASE_RESUBMITTED, IN_TRANSFER)),
    /** What was decided stays in the record, but the approval is gone: the way leads through the board again. */
    RESTART(
            "After a challenge the case begins again at its options appraisal",
            way(
                    CASE_IN_DRAFT,
                    CASE_SUBMITTED,
                    IN_ASSURANCE,
                    BEFORE_BOARD,
                    DEFERRED,
                    DECISION_MODIFIED,
                    APPROVED,
                    IN_FINAL_ASSURANCE,
                    CASE_IN_REWRITE,
                    CASE_RESUBMITTED,
                    IN_TRANSFER)),
    BEGIN_TRANSFER("The transfer begins", way(IN_TRANSFER, APPROVED, IN_FINAL_ASSURANCE)),
    GO_LIVE("The service goes live", way(ProposalState.LIVE, IN_TRANSFER)),
    GO_PARTLY_LIVE("Part of the service goes live", way(ProposalState.PARTLY_LIVE, IN_TRANSFER)),
    REJECT(
            "Host, assurers or board reject",
            way(ProposalState.REJECTED, EXPRESSION_SUBMITTED, IN_ASSURANCE, BEFORE_BOARD, IN_FINAL_ASSURANCE)),
    PUT_TO_COMPETITION("The board goes to the market", way(ProposalState.PUT_TO_COMPETITION, BEFORE_BOARD)),
    CALL_OFF("The transfer is called off", way(CALLED_OFF, IN_TRANSFER)),
    /** Time runs out on the team or on its money, never on a case that waits for somebody's decision. */
    LAPSE(
            "Time runs out",
            way(
                    ProposalState.LAPSED,
                    EXPRESSION_IN_DRAFT,
                    EXPRESSION_MODIFIED,
                    CASE_IN_DRAFT,
                    DEFERRED,
                    DECISION_MODIFIED,
                    APPROVED,
                    CASE_IN_REWRITE,
                    IN_TRANSFER)),
    WITHDRAW(
            "The team withdraws",
            way(
                    ProposalState.WITHDRAWN,
                    EXPRESSION_IN_DRAFT,
                    EXPRESSION_SUBMITTED,
                    EXPRESSION_MODIFIED,
                    CASE_IN_DRAFT,
                    CASE_SUBMITTED,
                    IN_ASSURANCE,
                    BEFORE_BOARD,
                    DEFERRED,
                    DECISION_MODIFIED,
                    APPROVED,
                    IN_FINAL_ASSURANCE,
                    CASE_IN_REWRITE,
                    CASE_RESUBMITTED,
                    IN_TRANSFER)),
    ABANDON(
            "The host gives the case up because of a challenge",
            way(
                    ProposalState.ABANDONED,
                    EXPRESSION_IN_DRAFT,
                    EXPRESSION_SUBMITTED,
                    EXPRESSION_MODIFIED,
                    CASE_IN_DRAFT,
                    CASE_SUBMITTED,
                    IN_ASSURANCE,
                    BEFORE_BOARD,
                    DEFERRED,
                    DECISION_MODIFIED,
                    APPROVED,
                    IN_FINAL_ASSURANCE,
                    CASE_IN_REWRITE,
                    CASE_RESUBMITTED,
                    IN_TRANSFER));

    private final String label;

    /** Made by {@link List#of}, so it cannot change, which the checker cannot see. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Way> ways;

    ProposalMove(String label, Way... ways) {
        this.label = label;
        this.ways = List.of(ways);
    }

    /** The move as a sentence for people, without a full stop. */
    public String label() {
        return label;
    }

    public boolean isLegalFrom(ProposalState state) {
        return from(state).isPresent();
    }

    /** Where the move leads from a state, or nothing where it is not legal. */
    public Optional<ProposalState> from(ProposalState state) {
        return ways.stream()
                .filter(way -> way.from().contains(state))
                .map(Way::to)
                .findFirst();
    }

    /** From which state to which: the whole row of the table. */
    public Map<ProposalState, ProposalState> edges() {
        var edges = new EnumMap<ProposalState, ProposalState>(ProposalState.class);
        Arrays.stream(ProposalState.values()).forEach(state -> from(state).ifPresent(next -> edges.put(state, next)));
        return edges;
    }

    /** Every state a row starts from as it is written, so that a test can find one that is written twice. */
    List<ProposalState> statesNamed() {
        return ways.stream().flatMap(way -> way.from().stream()).toList();
    }

    private static Way way(ProposalState to, ProposalState... from) {
        return new Way(to, List.of(from));
    }

    private record Way(ProposalState to, List<ProposalState> from) {}
}
