package org.spinout.process.registercarequality;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.FormDates;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Refuses an appeal that came before the refusal, or too late. */
@Component
class CheckAppeal implements JavaDelegate {

    private final OwnAnswers answers;
    private final CareQualityClocks clocks;

    CheckAppeal(OwnAnswers answers, CareQualityClocks clocks) {
        this.answers = answers;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution, RegisterCareQuality.AFTER_REFUSAL_FORM);
        var refusal = answers.latest(execution, RegisterCareQuality.FINAL_FORM);

        FormDates.requireWithin(form, "appealedOn", FormDates.day(refusal, "refusedOn"), clocks.appealDue(execution));
    }
}
