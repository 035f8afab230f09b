package org.spinout.process.registercarequality;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Transfers;
import org.spinout.process.FormDates;
import org.spinout.process.OwnAnswers;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Lets nobody apply for an enterprise that does not exist yet, and starts the clock of the validation. */
@Component
class CheckApplication implements JavaDelegate {

    private final OwnAnswers answers;
    private final Transfers transfers;
    private final CareQualityClocks clocks;

    CheckApplication(OwnAnswers answers, Transfers transfers, CareQualityClocks clocks) {
        this.answers = answers;
        this.transfers = transfers;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution, RegisterCareQuality.APPLICATION_FORM);
        var registeredOn =
                transfers.registration(form.caseNumber()).orElseThrow().registeredOn();
        if (FormDates.day(form, "careQualityAppliedOn").isBefore(registeredOn)) {
            throw new Refusal(
                    "careQualityAppliedOn",
                    "earliest",
                    "The enterprise exists only since " + Days.inWords(registeredOn)
                            + ": it cannot have applied before that day.");
        }

        RegisterCareQuality.VALIDATION_DUE.set(execution, Days.inWords(clocks.validationDue(execution)));
    }
}
