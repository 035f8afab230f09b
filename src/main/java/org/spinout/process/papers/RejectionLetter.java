package org.spinout.process.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.spinout.proposal.Answers;
import org.spinout.record.Entry;
import org.spinout.record.NewEntry;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** What a rejection says, whoever rejected what: the ground, the reasons and what would change the answer. */
@Component
class RejectionLetter {

    private final Answers answers;
    private final Letters letters;
    private final Grounds grounds;

    RejectionLetter(Answers answers, Letters letters, Grounds grounds) {
        this.answers = answers;
        this.letters = letters;
        this.grounds = grounds;
    }

    Map<String, Object> of(Entry rejection, String title, List<String> next) {
        var decision = rejection.decision();
        var letter = letters.head(decision, title);
        letter.put(
                "opening",
                "This was decided on " + Days.inWords(rejection.at()) + " at the gate \"" + decision.gate()
                        + "\". This letter gives the reasons, and what would change the answer.");
        letter.put("ground", grounds.words(decision.reasonCode()));
        letter.put("reasons", Lines.of(decision.reasons(), "No further reasons were given."));
        letter.put("change", change(decision));
        letter.put("next", next);
        letter.put("decidedBy", letters.decidedBy(rejection));
        return letter;
    }

    /** The decider's own words first, where the form that decided asked for them. */
    private List<String> change(NewEntry decision) {
        var change = new ArrayList<String>();
        answers.of(decision.caseNumber()).stream()
                .filter(answer -> decision.evidence().contains(answer.reference()))
                .map(answer -> answer.text("wouldChange"))
                .filter(words -> words != null && !words.isBlank())
                .forEach(words -> change.addAll(Lines.of(words, "")));
        change.addAll(grounds.change(decision.reasonCode()));
        return change;
    }
}
