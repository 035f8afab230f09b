package org.spinout.process.sustainenterprise;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseVariables;
import org.spinout.process.EnterpriseVariables;
import org.springframework.stereotype.Component;

/** Makes the enterprise a body of its own, and begins its years there. */
@Component
class BeginEnterprise implements JavaDelegate {

    private final Launches launches;
    private final CaseMessages messages;

    BeginEnterprise(Launches launches, CaseMessages messages) {
        this.launches = launches;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();

        var enterprise = launches.open(caseNumber);

        messages.begin(
                EnterpriseVariables.ENTERPRISE_LAUNCHED,
                enterprise.bodyId(),
                caseNumber,
                Map.of(
                        CaseVariables.SERVICE_NAME.name(), CaseVariables.SERVICE_NAME.from(execution),
                        EnterpriseVariables.ENTERPRISE_NAME.name(), enterprise.name(),
                        EnterpriseVariables.LEGAL_FORM.name(), enterprise.legalForm()));
    }
}
