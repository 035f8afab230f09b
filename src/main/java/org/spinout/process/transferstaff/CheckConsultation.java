package org.spinout.process.transferstaff;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.FormDates;
import org.spinout.process.OwnAnswers;
import org.spinout.proposal.Answer;
import org.springframework.stereotype.Component;

/** Checks the days of the consultation, and that every point that was raised has its answer. */
@Component
class CheckConsultation implements JavaDelegate {

    private final OwnAnswers answers;

    CheckConsultation(OwnAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution, TransferStaff.CONSULTATION_FORM);
        var informed = FormDates.Named.of(
                answers.latest(execution, TransferStaff.INFORMING_FORM), "informedOn", "informing staff");
        PersonalData.refuse(form);

        requireAfter(informed, form, "firstMeetingOn", "the first meeting");
        requireAfter(informed, form, "consultedOn", "the end of the consultation");
    }

    private static void requireAfter(FormDates.Named informed, Answer form, String field, String words) {
        if (form.day(field) != null) {
            FormDates.requireOrder(informed, FormDates.Named.of(form, field, words));
        }
    }
}
