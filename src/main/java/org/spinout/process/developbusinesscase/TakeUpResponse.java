package org.spinout.process.developbusinesscase;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.Consultation;
import org.spinout.process.ShownText;
import org.springframework.stereotype.Component;

/** Puts the response of the staff side before the sponsor, word for word. */
@Component
class TakeUpResponse implements JavaDelegate {

    private final Consultation consultation;

    TakeUpResponse(Consultation consultation) {
        this.consultation = consultation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();

        var said = consultation.staffSaid(number);

        DevelopBusinessCase.STAFF_SIDE_SAID.set(execution, ShownText.fitting(said));
    }
}
