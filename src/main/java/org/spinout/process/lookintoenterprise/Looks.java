package org.spinout.process.lookintoenterprise;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.enterprise.Enterprises;
import org.spinout.enterprise.PromiseBook;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseVariables;
import org.spinout.process.EnterpriseVariables;
import org.springframework.stereotype.Component;

/** Begins a look at an enterprise, in the body of its commissioner. */
@Component
public class Looks {

    private final Enterprises enterprises;
    private final PromiseBook promises;
    private final CaseMessages messages;

    Looks(Enterprises enterprises, PromiseBook promises, CaseMessages messages) {
        this.enterprises = enterprises;
        this.promises = promises;
        this.messages = messages;
    }

    /** @param why in whole sentences */
    public void begin(DelegateExecution execution, String why) {
        var enterprise = enterprises.get(execution.getProcessBusinessKey());
        messages.begin(
                LookIntoEnterprise.LOOK_REQUESTED,
                enterprise.commissionerId(),
                enterprise.caseNumber(),
                Map.of(
                        CaseVariables.SERVICE_NAME.name(), CaseVariables.SERVICE_NAME.from(execution),
                        EnterpriseVariables.ENTERPRISE_NAME.name(), enterprise.name(),
                        EnterpriseVariables.PROMISES_TEXT.name(), promises.inWords(enterprise.caseNumber()),
                        LookIntoEnterprise.NOTICE_MONTHS.name(), enterprise.noticeMonths(),
                        LookIntoEnterprise.PLAN_TEXT.name(), "None came.",
                        LookIntoEnterprise.LOOK_TEXT.name(), why));
    }
}
