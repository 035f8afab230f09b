package org.spinout.process.holdboardmeeting;

import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.AgendaItems;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Puts every case that waits for this board on the agenda. */
@Component
class GatherAgenda implements JavaDelegate {

    private final AgendaItems items;
    private final Agenda agenda;

    GatherAgenda(AgendaItems items, Agenda agenda) {
        this.items = items;
        this.agenda = agenda;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = MEETING_NUMBER.from(execution);
        if (items.place(number).isEmpty()) {
            throw nothingWaits();
        }

        agenda.show(execution);
    }

    static Refusal nothingWaits() {
        return new Refusal("No case is waiting for this board, so there is nothing to call a meeting for."
                + " A case comes here once you have sent its paper.");
    }
}
