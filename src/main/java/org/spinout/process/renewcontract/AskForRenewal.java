package org.spinout.process.renewcontract;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.Enterprises;
import org.spinout.enterprise.PromiseBook;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseVariables;
import org.spinout.process.EnterpriseVariables;
import org.spinout.process.WorkingTime;
import org.spinout.process.considerrenewal.ConsiderRenewal;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Asks the commissioner, in its own body, what follows the contract. */
@Component
class AskForRenewal implements JavaDelegate {

    private final Enterprises enterprises;
    private final PromiseBook promises;
    private final CaseMessages messages;

    AskForRenewal(Enterprises enterprises, PromiseBook promises, CaseMessages messages) {
        this.enterprises = enterprises;
        this.promises = promises;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enterprise = enterprises.get(execution.getProcessBusinessKey());
        var end = Days.inWords(WorkingTime.dayOf(EnterpriseVariables.CONTRACT_ENDS_ON.from(execution)));

        EnterpriseVariables.CONTRACT_END_TEXT.set(execution, end);
        ConsiderRenewal.END_GROUND.set(execution, "noAnswer");
        messages.begin(
                ConsiderRenewal.RENEWAL_ASKED,
                enterprise.commissionerId(),
                enterprise.caseNumber(),
                Map.of(
                        CaseVariables.SERVICE_NAME.name(), CaseVariables.SERVICE_NAME.from(execution),
                        EnterpriseVariables.ENTERPRISE_NAME.name(), enterprise.name(),
                        EnterpriseVariables.CONTRACT_END_TEXT.name(), end,
                        EnterpriseVariables.PROMISES_TEXT.name(), promises.inWords(enterprise.caseNumber())));
    }
}
