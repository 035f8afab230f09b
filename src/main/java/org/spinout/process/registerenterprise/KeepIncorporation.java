package org.spinout.process.registerenterprise;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Transfers;
import org.spinout.process.FormDates;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Keeps that the enterprise exists in law. */
@Component
class KeepIncorporation implements JavaDelegate {

    private final OwnAnswers answers;
    private final Transfers transfers;

    KeepIncorporation(OwnAnswers answers, Transfers transfers) {
        this.answers = answers;
        this.transfers = transfers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var registered = answers.latest(execution, RegisterEnterprise.INCORPORATION_FORM);
        var constituting = answers.latest(execution, RegisterEnterprise.CONSTITUTION_FORM);
        FormDates.requireOrder(
                FormDates.Named.of(constituting, "appliedOn", "the application"),
                FormDates.Named.of(registered, "registeredOn", "the registration"));

        transfers.complete(
                registered.caseNumber(), RegistrationFacts.incorporated(constituting, registered), registered.user());
        RegisterEnterprise.COVER_OPEN.set(execution, true);
    }
}
