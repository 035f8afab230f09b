package org.spinout.process.transferstaff;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.FormDates;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Lets nobody be informed before there is a letter to inform them of. */
@Component
class CheckInforming implements JavaDelegate {

    private final OwnAnswers answers;

    CheckInforming(OwnAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var informing = answers.latest(execution, TransferStaff.INFORMING_FORM);
        PersonalData.refuse(informing);

        FormDates.requireOrder(
                FormDates.Named.of(
                        answers.latest(execution, TransferStaff.MEASURES_FORM),
                        "measuresLetterOn",
                        "the letter of the new employer"),
                FormDates.Named.of(informing, "informedOn", "informing staff"));
    }
}
