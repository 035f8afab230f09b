package org.spinout.process.renewcontract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.Enterprises;
import org.spinout.process.CaseNotices;
import org.spinout.process.EnterpriseVariables;
import org.spinout.process.people.Role;
import org.spinout.process.sustainenterprise.SustainEnterprise;
import org.springframework.stereotype.Component;

/** Tells the commissioner that the extension is not accepted. */
@Component
class DeclineExtension implements JavaDelegate {

    private final Enterprises enterprises;
    private final CaseNotices notices;

    DeclineExtension(Enterprises enterprises, CaseNotices notices) {
        this.enterprises = enterprises;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enterprise = enterprises.get(execution.getProcessBusinessKey());

        SustainEnterprise.RENEWAL_OUTCOME.set(execution, "extensionDeclined");
        notices.tellBody(
                enterprise.commissionerId(),
                Role.COMMISSIONERS.group(),
                enterprise.caseNumber(),
                "The extension for " + enterprise.name() + " is not accepted",
                "The contract ends on " + EnterpriseVariables.CONTRACT_END_TEXT.from(execution)
                        + ". Before that you are asked who runs the service on.");
    }
}
