package org.spinout.proposal;

import org.spinout.shared.Money;

/** Proposals as teams make them. */
final class ProposalFixture {

    private ProposalFixture() {}

    /** Ripplez of Derby: six school nurses and half a million a year. */
    static NewProposal schoolNursing() {
        return new NewProposal(
                "b1001",
                "RIGHT_TO_REQUEST",
                "School nursing, Derby",
                "proposer",
                6,
                Money.ofPounds("500000"),
                "lineManager");
    }
}
