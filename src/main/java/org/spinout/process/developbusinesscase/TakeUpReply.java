package org.spinout.process.developbusinesscase;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.Consultation;
import org.spinout.process.ShownText;
import org.springframework.stereotype.Component;

/** Puts the reply of the sponsor beside the words of the staff representatives. */
@Component
class TakeUpReply implements JavaDelegate {

    private final Consultation consultation;

    TakeUpReply(Consultation consultation) {
        this.consultation = consultation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();

        var reply = consultation.staffAnswered(number);

        DevelopBusinessCase.STAFF_SIDE_ANSWERED.set(execution, ShownText.fitting(reply));
    }
}
