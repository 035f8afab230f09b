package org.spinout.process.registercarequality;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.FormDates;
import org.spinout.process.OwnAnswers;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Starts the clock of the decision of the Care Quality Commission. */
@Component
class StartAssessment implements JavaDelegate {

    private final OwnAnswers answers;
    private final CareQualityClocks clocks;

    StartAssessment(OwnAnswers answers, CareQualityClocks clocks) {
        this.answers = answers;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var application = answers.latest(execution, RegisterCareQuality.APPLICATION_FORM);
        var validation = answers.latest(execution, RegisterCareQuality.VALIDATION_FORM);
        FormDates.requireOrder(
                FormDates.Named.of(application, "careQualityAppliedOn", "the application"),
                FormDates.Named.of(validation, "careQualityValidatedOn", "its acceptance"));

        RegisterCareQuality.DECISION_DUE.set(execution, Days.inWords(clocks.decisionDue(execution)));
    }
}
