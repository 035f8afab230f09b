package org.spinout.process.transfercontract;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseVariables;
import org.spinout.process.bringoverlines.BringOverLines;
import org.spinout.process.engine.CaseTenants;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Hands the service lines that are left to a process of their own: the enterprise is launched without them. */
@Component
class AnnounceLines implements JavaDelegate {

    private final RuntimeService runtime;
    private final CaseMessages messages;

    AnnounceLines(@Lazy RuntimeService runtime, CaseMessages messages) {
        this.runtime = runtime;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> known = Map.of(
                CaseTenants.TENANT_BODY.name(), CaseVariables.BODY_ID.from(execution),
                CaseVariables.CASE_NUMBER.name(), execution.getProcessBusinessKey(),
                CaseVariables.SERVICE_NAME.name(), CaseVariables.SERVICE_NAME.from(execution),
                CaseVariables.BODY_ID.name(), CaseVariables.BODY_ID.from(execution));
        messages.asNobody(() -> runtime.createMessageCorrelation(BringOverLines.LINES_WAITING)
                .processInstanceBusinessKey(execution.getProcessBusinessKey())
                .setVariables(known)
                .correlateStartMessage());
    }
}
