package org.spinout.process.dischargeconditions;

import static org.spinout.process.dischargeconditions.DischargeConditions.ASSURERS_CONDITIONS;
import static org.spinout.process.dischargeconditions.DischargeConditions.ITEM_ID;
import static org.spinout.process.dischargeconditions.DischargeConditions.PROCESS;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.spinout.board.Condition;
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
        start(caseNumber, serviceName, bodyId, Map.of(ITEM_ID.name(), itemId));
    }

    /**
     * Follows the conditions that an assurer imposed on a case of this body.
     *
     * @param conditions as {@code Conditions.imposeAsAssurer} returned them
     */
    public void startForAssurer(String caseNumber, String serviceName, String bodyId, List<Condition> conditions) {
        var ids = conditions.stream()
                .map(condition -> String.valueOf(condition.id()))
                .collect(Collectors.joining(","));
        start(caseNumber, serviceName, bodyId, Map.of(ASSURERS_CONDITIONS.name(), ids));
    }

    private void start(String caseNumber, String serviceName, String bodyId, Map<String, Object> which) {
        messages.asNobody(() -> runtime.createProcessInstanceByKey(PROCESS)
                .businessKey(caseNumber)
                .setVariable(CaseVariables.CASE_NUMBER.name(), caseNumber)
                .setVariable(CaseVariables.SERVICE_NAME.name(), serviceName)
                .setVariable(CaseVariables.BODY_ID.name(), bodyId)
                .setVariable(CaseTenants.TENANT_BODY.name(), bodyId)
                .setVariables(which)
                .execute());
    }
}
