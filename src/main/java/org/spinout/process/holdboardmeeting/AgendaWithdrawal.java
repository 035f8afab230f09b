package org.spinout.process.holdboardmeeting;

import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.ITEM_WITHDRAWN;

import org.camunda.bpm.engine.RuntimeService;
import org.spinout.board.AgendaItems;
import org.spinout.board.ItemState;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseVariables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Takes a withdrawn case off every agenda, even while a board has it on the table. */
@Component
public class AgendaWithdrawal {

    private final AgendaItems items;
    private final RuntimeService runtime;
    private final CaseMessages messages;

    AgendaWithdrawal(AgendaItems items, @Lazy RuntimeService runtime, CaseMessages messages) {
        this.items = items;
        this.runtime = runtime;
        this.messages = messages;
    }

    /** Part of ending a case: its item vanishes, and an open task to record a decision on it ends. */
    public void withdraw(String caseNumber) {
        items.withdraw(caseNumber);
        messages.asNobody(() -> runtime.createMessageCorrelation(ITEM_WITHDRAWN)
                .localVariableEquals(CaseVariables.CASE_NUMBER.name(), caseNumber)
                .correlateAll());
    }

    /** The same before the board of one body only. */
    public void withdraw(String caseNumber, String bodyId) {
        items.withdraw(caseNumber, bodyId);
        messages.asNobody(() -> runtime.createMessageCorrelation(ITEM_WITHDRAWN)
                .tenantId(bodyId)
                .localVariableEquals(CaseVariables.CASE_NUMBER.name(), caseNumber)
                .correlateAll());
    }

    /**
     * Part of a body's end: its board no longer hears the case, which waits for the next meeting. An open task to record
     * a decision on it ends.
     */
    public void putOff(String caseNumber, String bodyId) {
        var onAgenda = items.ofCase(caseNumber).stream()
                .filter(item -> item.bodyId().equals(bodyId) && item.state() == ItemState.ON_AGENDA)
                .toList();
        onAgenda.forEach(item -> {
            items.putOff(item.id());
            messages.asNobody(() -> runtime.createMessageCorrelation(ITEM_WITHDRAWN)
                    .tenantId(bodyId)
                    .localVariableEquals(CaseVariables.CASE_NUMBER.name(), caseNumber)
                    .correlateAll());
        });
    }
}
