package org.spinout.process.transferstaff;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Refuses counts on the one form of a small service that do not add up, and personal data. */
@Component
class CheckSmallTransfer implements JavaDelegate {

    private final OwnAnswers answers;

    CheckSmallTransfer(OwnAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution, TransferStaff.SMALL_FORM);
        PersonalData.refuse(form);

        StaffSum.require(form);
    }
}
