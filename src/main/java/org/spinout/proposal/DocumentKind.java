package org.spinout.proposal;

import java.util.Arrays;
import java.util.List;

/** What a document is. Some kinds people add; the others only Spinout makes, so that nobody can slip in a letter. */
public enum DocumentKind {
    PROPOSAL("Expression of interest or business case", true),
    FINANCE("Finance and money", true),
    WORKFORCE("Staff, pensions and consultation", true),
    PATIENTS("Patients and the public", true),
    QUALITY("Quality and safety", true),
    ASSURANCE("Due diligence and assurance", true),
    LEGAL("Contracts and legal documents", true),
    EVIDENCE("Evidence for a condition", true),
    CORRESPONDENCE("Letters and messages", true),
    OTHER("Something else", true),
    BOARD_PAPER("Board paper", false),
    MINUTE("Minute of a board meeting", false),
    REJECTION_LETTER("Rejection letter", false),
    APPROVAL_LETTER("Approval letter", false),
    OFFER_LETTER("Offer letter", false),
    FEEDBACK_LETTER("Feedback letter on a bid", false),
    DEFERRAL_LETTER("Letter about a deferred decision", false),
    MODIFICATION_LETTER("Letter about a change to agree to", false),
    COMPETITION_LETTER("Letter about a competition", false),
    BID_REJECTION_LETTER("Rejection of an application for money", false),
    AWARD_NOTICE("Public notice of an award", false),
    SUCCESSION_NOTICE("Notice that another organisation has taken over", false);

    private final String meaning;
    private final boolean addedByPeople;

    DocumentKind(String meaning, boolean addedByPeople) {
        this.meaning = meaning;
        this.addedByPeople = addedByPeople;
    }

    /** In words, for people. */
    public String meaning() {
        return meaning;
    }

    /** Whether people may add it themselves; otherwise only Spinout makes it. */
    public boolean isAddedByPeople() {
        return addedByPeople;
    }

    /** What a person may choose from. */
    public static List<DocumentKind> forPeople() {
        return Arrays.stream(values()).filter(DocumentKind::isAddedByPeople).toList();
    }
}
