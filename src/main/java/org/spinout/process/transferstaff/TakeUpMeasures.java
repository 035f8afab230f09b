package org.spinout.process.transferstaff;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Puts what the new employer means to change before those who are consulted about it. */
@Component
class TakeUpMeasures implements JavaDelegate {

    private final OwnAnswers answers;

    TakeUpMeasures(OwnAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution, TransferStaff.MEASURES_FORM);
        PersonalData.refuse(form);

        TransferStaff.MEASURES.set(
                execution,
                Objects.requireNonNullElse(
                        form.text("measures"), "Nothing: the new employer has said that it means to change nothing."));
    }
}
