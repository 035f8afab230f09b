package org.spinout.process.registercarequality;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.FormDates;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Refuses representations that were sent before the notice, or too late to be heard. */
@Component
class CheckRepresentations implements JavaDelegate {

    private final OwnAnswers answers;
    private final CareQualityClocks clocks;

    CheckRepresentations(OwnAnswers answers, CareQualityClocks clocks) {
        this.answers = answers;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution, RegisterCareQuality.REPRESENTATIONS_FORM);
        var notice = answers.latest(execution, RegisterCareQuality.CARE_QUALITY_FORM);

        FormDates.requireWithin(
                form, "representationsOn", FormDates.day(notice, "noticeOn"), clocks.representationsDue(execution));
    }
}
