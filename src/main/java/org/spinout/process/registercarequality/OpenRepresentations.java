package org.spinout.process.registercarequality;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.FormDates;
import org.spinout.process.OwnAnswers;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Says until when representations can be made. */
@Component
class OpenRepresentations implements JavaDelegate {

    private final OwnAnswers answers;
    private final CareQualityClocks clocks;

    OpenRepresentations(OwnAnswers answers, CareQualityClocks clocks) {
        this.answers = answers;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormDates.requireOrder(
                FormDates.Named.of(
                        answers.latest(execution, RegisterCareQuality.VALIDATION_FORM),
                        "careQualityValidatedOn",
                        "the acceptance of the application"),
                FormDates.Named.of(
                        answers.latest(execution, RegisterCareQuality.CARE_QUALITY_FORM),
                        "noticeOn",
                        "the notice of proposal"));

        RegisterCareQuality.REPRESENTATIONS_DUE.set(execution, Days.inWords(clocks.representationsDue(execution)));
    }
}
