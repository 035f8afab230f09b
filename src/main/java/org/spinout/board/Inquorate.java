package org.spinout.board;

import org.spinout.shared.Refusal;

/** A board was to decide an item without a quorum for it. */
public class Inquorate extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient QuorumFinding finding;

    Inquorate(QuorumFinding finding) {
        super(finding.words() + " The board cannot decide this item today.");
        this.finding = finding;
    }

    /** What was found. */
    public QuorumFinding finding() {
        return finding;
    }
}
