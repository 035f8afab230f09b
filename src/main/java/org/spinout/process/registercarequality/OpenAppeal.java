package org.spinout.process.registercarequality;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.FormDates;
import org.spinout.process.OwnAnswers;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Says until when an appeal can be made. */
@Component
class OpenAppeal implements JavaDelegate {

    private final OwnAnswers answers;
    private final CareQualityClocks clocks;

    OpenAppeal(OwnAnswers answers, CareQualityClocks clocks) {
        this.answers = answers;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormDates.requireOrder(
                FormDates.Named.of(
                        answers.latest(execution, RegisterCareQuality.CARE_QUALITY_FORM),
                        "noticeOn",
                        "the notice of proposal"),
                FormDates.Named.of(
                        answers.latest(execution, RegisterCareQuality.FINAL_FORM), "refusedOn", "the refusal"));

        RegisterCareQuality.APPEAL_DUE.set(execution, Days.inWords(clocks.appealDue(execution)));
    }
}
