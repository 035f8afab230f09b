package org.spinout.process.holdboardmeeting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Works out, before papers go, which items can be decided at all; every declaration works it out anew. */
@Component
class ForecastQuorum implements JavaDelegate {

    private final Agenda agenda;

    ForecastQuorum(Agenda agenda) {
        this.agenda = agenda;
    }

    @Override
    public void execute(DelegateExecution execution) {
        agenda.forecast(execution);
    }
}
