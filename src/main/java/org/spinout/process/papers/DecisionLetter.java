package org.spinout.process.papers;

import java.util.List;
import org.spinout.proposal.DocumentKind;

/** The letters that tell of a decision which is neither a plain yes nor a plain no. */
enum DecisionLetter {
    DEFERRAL(
            "deferred",
            DocumentKind.DEFERRAL_LETTER,
            "Deferral letter",
            "deferral",
            "The decision on your business case is put off",
            "The board has not said no. It decides when it has what it asks for.",
            "What the board asks for",
            List.of(
                    "Answer in Tasklist. Any member of the team can; the board secretary adds your answer to the paper for"
                            + " the next meeting.",
                    "What you wrote before is kept, and the board reads it again beside your answer.")),
    MODIFICATION(
            "acceptedWithModification",
            DocumentKind.MODIFICATION_LETTER,
            "Letter about a change",
            "change",
            "Your proposal is accepted, if you agree to a change",
            "The change cannot be imposed on you: nothing goes on before you have agreed to it.",
            "The change",
            List.of(
                    "Say in Tasklist whether you agree. Talk to your team first: one answer counts for all of you.",
                    "If you agree, the case goes on as changed. If you do not, the proposal is withdrawn, and you may bring"
                            + " it again later. Silence is no agreement.")),
    AGREED_CHANGE(
            "acceptedWithModification",
            DocumentKind.APPROVAL_LETTER,
            "Approval letter",
            "agreed-change",
            "Your proposal is accepted as changed",
            "Your team has agreed to the change, so the acceptance stands.",
            "The change you agreed to",
            List.of("Your case goes on as changed. Tasklist shows who holds it.")),
    COMPETITION(
            "putToCompetition",
            DocumentKind.COMPETITION_LETTER,
            "Letter about a competition",
            "competition",
            "Your service is put to competition",
            "The service is to be offered to everybody who could run it. This is no judgement of your team.",
            "",
            List.of(
                    "You may bid, alone or with others. Ask the commissioner when and where the competition is"
                            + " announced.",
                    "This case ends here. Everything in it is kept, and you may use it in your bid."));

    private final String outcome;
    private final DocumentKind kind;
    private final String title;
    private final String fileName;
    private final String heading;
    private final String meaning;
    private final String askedHeading;
    private final List<String> next;

    DecisionLetter(
            String outcome,
            DocumentKind kind,
            String title,
            String fileName,
            String heading,
            String meaning,
            String askedHeading,
            List<String> next) {
        this.outcome = outcome;
        this.kind = kind;
        this.title = title;
        this.fileName = fileName;
        this.heading = heading;
        this.meaning = meaning;
        this.askedHeading = askedHeading;
        this.next = next;
    }

    /** The outcome in the record that it tells of. */
    String outcome() {
        return outcome;
    }

    DocumentKind kind() {
        return kind;
    }

    /** As the case file lists it. */
    String title() {
        return title;
    }

    /** How its file is called, before the number of the case. */
    String fileName() {
        return fileName;
    }

    String heading() {
        return heading;
    }

    /** What the decision means for the team, in a sentence. */
    String meaning() {
        return meaning;
    }

    /** Over what the decision asks of the team; empty where it asks nothing. */
    String askedHeading() {
        return askedHeading;
    }

    /** What the team can do now. */
    List<String> next() {
        return next;
    }
}
