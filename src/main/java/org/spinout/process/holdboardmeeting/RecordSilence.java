package org.spinout.process.holdboardmeeting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Shows who had said nothing when the meeting day came. The board's books keep silence as what it is, no declaration; it
 * is neither consent nor a recusal.
 */
@Component
class RecordSilence implements JavaDelegate {

    private final Agenda agenda;

    RecordSilence(Agenda agenda) {
        this.agenda = agenda;
    }

    @Override
    public void execute(DelegateExecution execution) {
        agenda.forecast(execution);
    }
}
