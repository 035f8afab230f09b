package org.spinout.process.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Confidentiality;
import org.spinout.proposal.DocumentKind;
import org.spinout.record.Entry;
import org.spinout.record.NewEntry;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Writes to the team why it was rejected and what would change the answer, and files the letter. */
@Component
class FileRejection implements JavaDelegate {

    private static final String DECISION_FORM = "decide-expression-of-interest";
    private static final List<String> REJECTED = List.of("rejected");
    private static final List<String> NEXT = List.of(
            "Tasklist shows whether this case has another round for you. Otherwise you may start a new proposal, and what"
                    + " you wrote in this one is kept.",
            "If you think that a fact is wrong, write to the person who decided, and name it.");

    private final Answers answers;
    private final Letters letters;
    private final Grounds grounds;
    private final Cabinet cabinet;

    FileRejection(Answers answers, Letters letters, Grounds grounds, Cabinet cabinet) {
        this.answers = answers;
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
                "This was decided on " + Days.inWords(rejection.at()) + " at the gate \"" + decision.gate()
                        + "\". This letter gives the reasons, and what would change the answer.");
        letter.put("ground", grounds.words(decision.reasonCode()));
        letter.put("reasons", Lines.of(decision.reasons(), "No further reasons were given."));
        letter.put("change", change(decision));
        letter.put("next", NEXT);
        letter.put("decidedBy", letters.decidedBy(rejection));
        return letter;
    }

    /** The decider's own words first, where their form asked for them. */
    private List<String> change(NewEntry decision) {
        var own = answers.findLatest(decision.caseNumber(), DECISION_FORM)
                .filter(answer -> "rejected".equals(answer.text("outcome")))
                .map(answer -> answer.text("wouldChange"))
                .filter(words -> !words.isBlank());
        var change = new ArrayList<String>();
        own.ifPresent(words -> change.addAll(Lines.of(words, "")));
        change.addAll(grounds.change(decision.reasonCode()));
        return change;
    }
}
