package org.spinout.process.registerenterprise;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Transfers;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Keeps everything about a small enterprise from its one form. */
@Component
class KeepSmallRegistration implements JavaDelegate {

    private final OwnAnswers answers;
    private final Transfers transfers;
    private final CoverRules rules;

    KeepSmallRegistration(OwnAnswers answers, Transfers transfers, CoverRules rules) {
        this.answers = answers;
        this.transfers = transfers;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution, RegisterEnterprise.ONE_FORM);
        rules.requireEnough(execution, form);
        ConstitutionRules.requireAssetLock(form);

        transfers.complete(form.caseNumber(), RegistrationFacts.small(form), form.user());
    }
}
