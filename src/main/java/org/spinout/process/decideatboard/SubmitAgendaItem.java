package org.spinout.process.decideatboard;

import static org.spinout.process.CaseVariables.BODY_ID;
import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.decideatboard.DecideAtBoard.EQUALITY_OUTDATED;
import static org.spinout.process.decideatboard.DecideAtBoard.ITEM_ID;
import static org.spinout.process.decideatboard.DecideAtBoard.PAPER_FORM;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.AgendaItems;
import org.spinout.board.NewAgendaItem;
import org.spinout.board.PaperVersions;
import org.spinout.process.OwnAnswers;
import org.spinout.proposal.Answer;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Puts the case among what waits for the next meeting of its board. */
@Component
class SubmitAgendaItem implements JavaDelegate {

    private final OwnAnswers answers;
    private final AgendaItems items;
    private final BoardMoves moves;
    private final PaperVersions versions;

    SubmitAgendaItem(OwnAnswers answers, AgendaItems items, BoardMoves moves, PaperVersions versions) {
        this.answers = answers;
        this.items = items;
        this.moves = moves;
        this.versions = versions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CASE_NUMBER.from(execution);
        var paper = answers.latest(execution, PAPER_FORM);
        requireEqualityReview(execution, paper);
        var title = Objects.requireNonNull(paper.text("paperTitle"), "the form asks for a title");

        moves.refer(caseNumber, BODY_ID.from(execution));
        var item = items.submit(new NewAgendaItem(
                caseNumber,
                BODY_ID.from(execution),
                title,
                paper.user(),
                paper.text("privateReasons"),
                joiners(paper)));

        versions.note(item, paper.version());

        ITEM_ID.set(execution, item);
    }

    /** Asked where the paper's form has shown what changed, and so not of papers that were waiting before it could. */
    private static void requireEqualityReview(DelegateExecution execution, Answer paper) {
        var outdated = EQUALITY_OUTDATED.orNull(execution);
        var review = paper.text("equalityReview");
        if (outdated != null && !outdated.isBlank() && (review == null || review.isBlank())) {
            throw new Refusal(
                    "equalityReview",
                    "required",
                    "The plan has changed since its equality impact was assessed. Say what the changes mean for the people"
                            + " whom the Equality Act protects; a line will do where they mean nothing.");
        }
    }

    private static Set<String> joiners(Answer paper) {
        return paper.fields().get("joiningMembers") instanceof List<?> members
                ? members.stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
    }
}
