package org.spinout.process.exitenterprise;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.Enterprises;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseVariables;
import org.spinout.process.EnterpriseRules;
import org.spinout.process.EnterpriseVariables;
import org.springframework.stereotype.Component;

/** Asks the commissioner, in its own body, who runs the service on. */
@Component
class AskForSuccessor implements JavaDelegate {

    private final Enterprises enterprises;
    private final EnterpriseRules rules;
    private final WorkingDays days;
    private final CaseMessages messages;

    AskForSuccessor(Enterprises enterprises, EnterpriseRules rules, WorkingDays days, CaseMessages messages) {
        this.enterprises = enterprises;
        this.rules = rules;
        this.days = days;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enterprise = enterprises.get(execution.getProcessBusinessKey());
        var why = ExitEnterprise.inWords(EnterpriseVariables.EXIT_GROUND.from(execution));
        var lock = rules.ask("assetLocked", enterprise.legalForm(), days.today());

        ExitEnterprise.ASSET_LOCK_TEXT.set(execution, lock.value() == 1 ? LOCKED : FREE);
        messages.begin(
                ExitEnterprise.SUCCESSOR_ASKED,
                enterprise.commissionerId(),
                enterprise.caseNumber(),
                Map.of(
                        CaseVariables.SERVICE_NAME.name(), CaseVariables.SERVICE_NAME.from(execution),
                        EnterpriseVariables.ENTERPRISE_NAME.name(), enterprise.name(),
                        ExitEnterprise.EXIT_TEXT.name(), why));
    }

    private static final String LOCKED = "The assets of this enterprise are **locked**. What is left does not go to its"
            + " members: it goes to the body with an asset lock that its articles name, to another with the consent of the"
            + " Regulator, or is sold at full value to pay debts.";

    private static final String FREE =
            "The law does not lock the assets of this legal form. Keep to what your articles and your contract say.";
}
