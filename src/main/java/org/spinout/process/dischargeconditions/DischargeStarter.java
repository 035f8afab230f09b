package org.spinout.process.dischargeconditions;

import static org.spinout.process.dischargeconditions.DischargeConditions.ITEM_ID;
import static org.spinout.process.dischargeconditions.DischargeConditions.PROCESS;

import org.camunda.bpm.engine.RuntimeService;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseVariables;
import org.spinout.process.engine.CaseTenants;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The only door into {@code discharge-conditions}: nobody starts it by hand. */
@Component
public class DischargeStarter {

    private final RuntimeService runtime;
    private final CaseMessages messages;

    DischargeStarter(@Lazy RuntimeService runtime, CaseMessages messages) {
        this.runtime = runtime;
        this.messages = messages;
    }

    /** Follows the conditions that the decision on an agenda item imposed on a case of this body. */
    public void start(String caseNumber, String serviceName, String bodyId, long itemId) {
        messages.asNobody(() -> runtime.createProcessInstanceByKey(PROCESS)
                .businessKey(caseNumber)
                .setVariable(CaseVariables.CASE_NUMBER.name(), caseNumber)
                .setVariable(CaseVariables.SERVICE_NAME.name(), serviceName)
                .setVariable(CaseVariables.BODY_ID.name(), bodyId)
                .setVariable(CaseTenants.TENANT_BODY.name(), bodyId)
                .setVariable(ITEM_ID.name(), itemId)
                .execute());
    }
}
