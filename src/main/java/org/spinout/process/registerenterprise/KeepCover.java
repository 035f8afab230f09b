package org.spinout.process.registerenterprise;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Transfers;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Keeps insurance and data protection beside the registration. */
@Component
class KeepCover implements JavaDelegate {

    private final OwnAnswers answers;
    private final Transfers transfers;
    private final CoverRules rules;

    KeepCover(OwnAnswers answers, Transfers transfers, CoverRules rules) {
        this.answers = answers;
        this.transfers = transfers;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution, RegisterEnterprise.COVER_FORM);
        rules.requireEnough(execution, form);
        var registration = transfers.registration(form.caseNumber()).orElseThrow();

        transfers.complete(form.caseNumber(), registration.withCover(RegistrationFacts.cover(form)), form.user());
    }
}
