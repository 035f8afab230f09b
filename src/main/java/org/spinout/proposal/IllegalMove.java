package org.spinout.proposal;

import org.spinout.shared.Refusal;

/** Somebody asked for a move that {@link ProposalMove} does not allow from where the case stands. */
public class IllegalMove extends Refusal.Conflict {

    private static final long serialVersionUID = 1L;

    IllegalMove(Proposal proposal, ProposalMove move) {
        super("This can no longer happen to " + proposal.number() + ": \"" + move.label() + "\". "
                + proposal.state().meaning() + ".");
    }
}
