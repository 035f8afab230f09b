package org.spinout.process.decideatboard;

import static org.spinout.process.CaseVariables.BODY_ID;
import static org.spinout.process.CaseVariables.CASE_NUMBER;
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
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Puts the case among what waits for the next meeting of its board. */
@Component
class SubmitAgendaItem implements JavaDelegate {

    private final Answers answers;
    private final AgendaItems items;
    private final BoardMoves moves;

    SubmitAgendaItem(Answers answers, AgendaItems items, BoardMoves moves) {
        this.answers = answers;
        this.items = items;
        this.moves = moves;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CASE_NUMBER.from(execution);
        var paper = answers.latest(caseNumber, PAPER_FORM);
        var title = Objects.requireNonNull(paper.text("paperTitle"), "the form asks for a title");

        moves.refer(caseNumber);
        var item = items.submit(new NewAgendaItem(
                caseNumber,
                BODY_ID.from(execution),
                title,
                paper.user(),
                paper.text("privateReasons"),
                joiners(paper)));

        ITEM_ID.set(execution, item);
    }

    private static Set<String> joiners(Answer paper) {
        return paper.fields().get("joiningMembers") instanceof List<?> members
                ? members.stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
    }
}
