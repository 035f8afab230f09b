package org.spinout.oversight;

import static org.spinout.proposal.ProposalState.APPROVED;
import static org.spinout.proposal.ProposalState.BEFORE_BOARD;
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
import java.util.List;
import java.util.Optional;
import org.spinout.proposal.ProposalState;

/** A stage of a case's way from its first answer to its launch, in order. Every state that is not an end is of one stage. */
public enum Stage {
    EXPRESSION("Expression of interest", EXPRESSION_IN_DRAFT, EXPRESSION_SUBMITTED, EXPRESSION_MODIFIED),
    BUSINESS_CASE("Business case", CASE_IN_DRAFT, CASE_SUBMITTED),
    ASSURANCE("Assurance before the board", IN_ASSURANCE),
    BOARD("Board decision", BEFORE_BOARD, DEFERRED, DECISION_MODIFIED),
    AFTER_APPROVAL("Approved, before transfer", APPROVED, IN_FINAL_ASSURANCE, CASE_IN_REWRITE, CASE_RESUBMITTED),
    TRANSFER("Transfer", IN_TRANSFER);

    private final String plainName;

    /** Made by {@link List#of}, so it cannot change, which the checker cannot see. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<ProposalState> states;

    Stage(String plainName, ProposalState... states) {
        this.plainName = plainName;
        this.states = List.of(states);
    }

    /** The stage a case in this state is in; nothing for a case that has ended or is live. */
    public static Optional<Stage> of(ProposalState state) {
        return Arrays.stream(values())
                .filter(stage -> stage.states.contains(state))
                .findFirst();
    }

    /** As a heading names it. */
    public String plainName() {
        return plainName;
    }

    public List<ProposalState> states() {
        return states;
    }
}
