package org.spinout.process.decideatboard;

import static org.spinout.process.CaseVariables.BODY_ID;
import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.decideatboard.DecideAtBoard.ITEM_ID;
import static org.spinout.process.decideatboard.DecideAtBoard.PAPER_FORM;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.AgendaItems;
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
        var item = items.submit(caseNumber, BODY_ID.from(execution), title, paper.user());

        ITEM_ID.set(execution, item);
    }
}
