package org.spinout.process.transfercontract;

import static org.spinout.process.CaseVariables.BODY_ID;
import static org.spinout.process.CaseVariables.BODY_KIND;
import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.CaseVariables.SCHEME;
import static org.spinout.process.CaseVariables.SERVICE_NAME;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Transfers;
import org.spinout.process.CaseMessages;
import org.spinout.process.agreecontract.AgreeContract;
import org.spinout.process.engine.CaseTenants;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Asks the commissioner for a contract. Its part is an instance of its own in its own body, whose people see nothing else
 * of the case.
 */
@Component
class RequestContract implements JavaDelegate {

    private final Transfers transfers;
    private final RuntimeService runtime;
    private final CaseMessages messages;

    RequestContract(Transfers transfers, @Lazy RuntimeService runtime, CaseMessages messages) {
        this.transfers = transfers;
        this.runtime = runtime;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var transfer = transfers.get(execution.getProcessBusinessKey());
        Map<String, Object> known = Map.of(
                CaseTenants.TENANT_BODY.name(), transfer.commissionerId(),
                CASE_NUMBER.name(), transfer.caseNumber(),
                SERVICE_NAME.name(), SERVICE_NAME.from(execution),
                SCHEME.name(), SCHEME.from(execution),
                BODY_ID.name(), BODY_ID.from(execution),
                BODY_KIND.name(), BODY_KIND.from(execution));

        messages.asNobody(() -> runtime.createMessageCorrelation(AgreeContract.CONTRACT_REQUESTED)
                .processInstanceBusinessKey(transfer.caseNumber())
                .setVariables(known)
                .correlateStartMessage());
    }
}
