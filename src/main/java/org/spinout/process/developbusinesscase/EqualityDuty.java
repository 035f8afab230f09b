package org.spinout.process.developbusinesscase;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spinout.board.BoardOutcome;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * The public sector equality duty (Equality Act 2010, section 149): a board that lets a plan go ahead has looked at what
 * this plan means for the people whom the Act protects. An assessment of an earlier version is none of a later one; how
 * much is written is for the size of the service, and a line may do.
 */
@Component
public class EqualityDuty {

    /** Where somebody writes down what a plan means for those people: in full, in short, or in the board's paper. */
    private static final Map<String, String> ASSESSMENTS = Map.of(
            "assess-equality-impact", "equalityAction",
            "outline-service-and-people", "equalityInBrief",
            "prepare-board-paper", "equalityReview");

    private static final Set<BoardOutcome> GOES_AHEAD = EnumSet.of(
            BoardOutcome.APPROVED, BoardOutcome.APPROVED_WITH_CONDITIONS, BoardOutcome.ACCEPTED_WITH_MODIFICATION);

    private final Answers answers;
    private final CaseChanges changes;

    EqualityDuty(Answers answers, CaseChanges changes) {
        this.answers = answers;
        this.changes = changes;
    }

    /**
     * What changed in the plan in versions sent since it was last assessed, a line for each answer. Empty where nothing
     * did. Whether there is any assessment is asked before a case is sent for the first time.
     */
    public Optional<String> changedSinceAssessed(String caseNumber) {
        var assessed = answers.of(caseNumber).stream()
                .filter(EqualityDuty::assesses)
                .mapToLong(Answer::id)
                .max();
        return assessed.isEmpty() ? Optional.empty() : changes.ofPlanSince(caseNumber, assessed.getAsLong());
    }

    /** @throws Refusal when the plan would go ahead in a version whose equality impact nobody assessed */
    public void requireAssessed(String caseNumber, BoardOutcome outcome) {
        var changed = GOES_AHEAD.contains(outcome) ? changedSinceAssessed(caseNumber) : Optional.<String>empty();
        if (changed.isPresent()) {
            throw new Refusal(
                    "outcome",
                    "equalityDuty",
                    "The plan has changed since its equality impact was assessed, and the board must look at that before it"
                            + " lets the plan go ahead (Equality Act 2010, section 149). Defer the item: the next paper asks"
                            + " what the changes mean for the people whom the Act protects. What changed: "
                            + changed.get());
        }
    }

    private static boolean assesses(Answer answer) {
        var field = ASSESSMENTS.get(answer.formId());
        var words = field == null ? null : answer.text(field);
        return words != null && !words.isBlank();
    }
}
