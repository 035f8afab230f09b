package org.spinout.process.decideatboard;

import static org.spinout.process.decideatboard.DecideAtBoard.BOARD_ASKED;
import static org.spinout.process.decideatboard.DecideAtBoard.ITEM_ID;
import static org.spinout.process.decideatboard.DecideAtBoard.OTHER_BODY_NAME;
import static org.spinout.process.decideatboard.DecideAtBoard.OTHER_DECISION_FORM;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.AgendaItems;
import org.spinout.board.Decisions;
import org.spinout.board.Voting;
import org.spinout.process.BoardDecisionForm;
import org.spinout.process.OwnAnswers;
import org.spinout.process.developbusinesscase.EqualityDuty;
import org.spinout.process.people.Role;
import org.spinout.record.DecisionRecord;
import org.spinout.record.NewEntry;
import org.springframework.stereotype.Component;

/** Enters what a committee in common or another organisation decided in this board's place. */
@Component
class EnterOtherDecision implements JavaDelegate {

    private final OwnAnswers answers;
    private final AgendaItems items;
    private final Decisions decisions;
    private final DecisionRecord record;
    private final EqualityDuty equality;

    EnterOtherDecision(
            OwnAnswers answers, AgendaItems items, Decisions decisions, DecisionRecord record, EqualityDuty equality) {
        this.equality = equality;
        this.answers = answers;
        this.items = items;
        this.decisions = decisions;
        this.record = record;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = answers.latest(execution, OTHER_DECISION_FORM);
        var item = items.get(ITEM_ID.from(execution));
        var body = OTHER_BODY_NAME.from(execution);

        var decision = BoardDecisionForm.decision(answer, new Voting.Consensus(), null);
        equality.requireAssessed(item.caseNumber(), decision.outcome());
        var decided = decisions.decideElsewhere(item.id(), decision, body);
        record.enter(new NewEntry(
                item.caseNumber(),
                DecideAtBoard.GATE,
                decided.outcome().code(),
                decided.reasonCode(),
                "Decided by " + body + ". " + decided.reasons(),
                answer.user(),
                Role.BOARD_SECRETARIES.group(),
                item.bodyId(),
                List.of(answer.reference()),
                List.of()));

        BOARD_ASKED.set(execution, BoardDecisionForm.asked(answer));
    }
}
