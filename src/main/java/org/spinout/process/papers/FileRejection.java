package org.spinout.process.papers;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.proposal.Confidentiality;
import org.spinout.proposal.DocumentKind;
import org.spinout.record.Entry;
import org.springframework.stereotype.Component;

/** Writes to the team why it was rejected and what would change the answer, and files the letter. */
@Component
class FileRejection implements JavaDelegate {

    private static final List<String> REJECTED = List.of("rejected");
    private static final List<String> NEXT = List.of(
            "You may start a new proposal in Tasklist. What you wrote in this one is kept in your case file.",
            "If you think that a fact is wrong, write to the person who decided, and name it.");

    private final Letters letters;
    private final Grounds grounds;
    private final Cabinet cabinet;

    FileRejection(Letters letters, Grounds grounds, Cabinet cabinet) {
        this.letters = letters;
        this.grounds = grounds;
        this.cabinet = cabinet;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        var rejection = letters.latest(caseNumber, REJECTED);

        cabinet.file(
                new Cabinet.Paper(
                        caseNumber,
                        DocumentKind.REJECTION_LETTER,
                        "Rejection letter",
                        "rejection-" + caseNumber + ".pdf",
                        Confidentiality.CONFIDENTIAL,
                        "decision " + rejection.number(),
                        "rejection-letter"),
                () -> letter(rejection));
    }

    private Map<String, Object> letter(Entry rejection) {
        var decision = rejection.decision();
        var letter = letters.head(decision.caseNumber(), "Your proposal is rejected");
        letter.put(
                "opening",
                "This was decided on " + Lines.day(rejection.at()) + " at the gate \"" + decision.gate()
                        + "\". This letter gives the reasons, and what would change the answer.");
        letter.put("ground", grounds.words(decision.reasonCode()));
        letter.put("reasons", Lines.of(decision.reasons(), "No further reasons were given."));
        letter.put("change", grounds.change(decision.reasonCode()));
        letter.put("next", NEXT);
        letter.put("decidedBy", letters.decidedBy(rejection));
        return letter;
    }
}
