package org.spinout.process.decideatboard;

import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.decideatboard.DecideAtBoard.DISPENSATION_FORM;
import static org.spinout.process.decideatboard.DecideAtBoard.DISPENSING_AUTHORITY;
import static org.spinout.process.decideatboard.DecideAtBoard.ITEM_ID;
import static org.spinout.process.decideatboard.DecideAtBoard.SETTLE_FORM;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.AgendaItems;
import org.spinout.board.Dispensation;
import org.spinout.board.Dispensations;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Enters the dispensation for each member it was asked for, so that they are counted from now on. */
@Component
class GrantDispensation implements JavaDelegate {

    private final OwnAnswers answers;
    private final AgendaItems items;
    private final Dispensations dispensations;

    GrantDispensation(OwnAnswers answers, AgendaItems items, Dispensations dispensations) {
        this.answers = answers;
        this.items = items;
        this.dispensations = dispensations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CASE_NUMBER.from(execution);
        var letter = answers.latest(execution, DISPENSATION_FORM);
        var body = items.get(ITEM_ID.from(execution)).bodyId();
        var authority = DISPENSING_AUTHORITY.from(execution);

        for (var member : ReadWayOut.members(answers.latest(execution, SETTLE_FORM))) {
            dispensations.record(new Dispensation(
                    caseNumber,
                    body,
                    member,
                    authority,
                    Objects.requireNonNull(letter.text("dispensationReference")),
                    Objects.requireNonNull(letter.day("dispensationDate")),
                    letter.user()));
        }
    }
}
