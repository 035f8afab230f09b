package org.spinout.process.transferstaff;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Refuses counts that do not add up, and names the sum. */
@Component
class CheckStaffList implements JavaDelegate {

    private final OwnAnswers answers;

    CheckStaffList(OwnAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution, TransferStaff.LIST_FORM);
        PersonalData.refuse(form);

        StaffSum.require(form);
    }
}
