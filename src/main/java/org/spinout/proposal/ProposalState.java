package org.spinout.proposal;

import java.util.Arrays;

/** Where a proposal stands. Which state may follow which is told by {@link ProposalMove} alone. */
public enum ProposalState {
    EXPRESSION_IN_DRAFT("The team is writing its expression of interest"),
    EXPRESSION_SUBMITTED("The host is considering the expression of interest"),
    EXPRESSION_MODIFIED("The host accepts with a change, which the team has yet to agree"),
    CASE_IN_DRAFT("The team is writing its business case"),
    CASE_SUBMITTED("The sponsor has the business case"),
    IN_ASSURANCE("Outside assurers look at the business case before the board does"),
    BEFORE_BOARD("The business case is before the board"),
    DEFERRED("The board has put its decision off"),
    DECISION_MODIFIED("The board accepts with a change, which the team has yet to agree"),
    APPROVED("The board has approved"),
    IN_FINAL_ASSURANCE("The board has approved; outside assurers look before the transfer"),
    CASE_IN_REWRITE("The board has approved; the team is rewriting its business case"),
    CASE_RESUBMITTED("The board has approved; the sponsor has the rewritten business case"),
    IN_TRANSFER("Staff, assets and contract are being transferred"),
    LIVE("The service is run by its own enterprise"),
    PARTLY_LIVE("Part of the service is run by its own enterprise"),
    REJECTED("Rejected, with reasons"),
    WITHDRAWN("Withdrawn by the team"),
    LAPSED("Lapsed, because what had to happen did not happen in time"),
    PUT_TO_COMPETITION("The service is put to competition, in which the team may bid"),
    CALLED_OFF("The transfer was called off"),
    ABANDONED("Given up because of a challenge");

    private final String meaning;

    ProposalState(String meaning) {
        this.meaning = meaning;
    }

    /** The state as a sentence for people, without a full stop. */
    public String meaning() {
        return meaning;
    }

    /** Whether the case is over: no move leads out of here. */
    public boolean isFinal() {
        return Arrays.stream(ProposalMove.values()).noneMatch(move -> move.isLegalFrom(this));
    }
}
