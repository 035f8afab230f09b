package org.spinout.process.decideatboard;

import static org.spinout.process.decideatboard.DecideAtBoard.ITEM_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.AgendaItems;
import org.springframework.stereotype.Component;

/** Lets the next meeting of the board take the case again. */
@Component
class ReturnToAgenda implements JavaDelegate {

    private final AgendaItems items;

    ReturnToAgenda(AgendaItems items) {
        this.items = items;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var item = ITEM_ID.from(execution);

        items.setAside(item, false);
    }
}
