package org.spinout.process.exitenterprise;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.ExitAccounts;
import org.spinout.enterprise.ResidualAssets;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.EnterpriseRules;
import org.spinout.process.EnterpriseVariables;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Enters what was left and where it went, as the asset lock allows. */
@Component
class EnterAssets implements JavaDelegate {

    private final OwnAnswers answers;
    private final ExitAccounts exits;
    private final EnterpriseRules rules;
    private final WorkingDays days;

    EnterAssets(OwnAnswers answers, ExitAccounts exits, EnterpriseRules rules, WorkingDays days) {
        this.answers = answers;
        this.exits = exits;
        this.rules = rules;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution, "settle-assets");
        var lock = rules.ask("assetLocked", EnterpriseVariables.LEGAL_FORM.from(execution), days.today());

        exits.enter(
                execution.getProcessBusinessKey(),
                new ResidualAssets(
                        Objects.requireNonNull(form.pounds("residualPounds")),
                        Objects.requireNonNull(form.text("destination")),
                        form.text("recipient"),
                        form.text("consentReference")),
                lock.value() == 1,
                form.user());
    }
}
