package org.spinout.process;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Sends messages between the instances of a case. Parts of a case may belong to other bodies, so a message is never sent
 * with the rights of the person whose form set it off: who may set it off is asked before.
 */
@Component
public class CaseMessages {

    private static final String SPINE = "spin-out-service";

    /** As {@code engine.CaseTenants} reads it. */
    private static final String TENANT_BODY = "tenantBodyId";

    private final RuntimeService runtime;
    private final IdentityService identity;

    CaseMessages(@Lazy RuntimeService runtime, @Lazy IdentityService identity) {
        this.runtime = runtime;
        this.identity = identity;
    }

    /**
     * Tells the one part of the case that waits for this message.
     *
     * @param variables set on that part
     * @throws org.camunda.bpm.engine.MismatchingMessageCorrelationException when none waits, or more than one
     */
    public void tell(String message, String caseNumber, Map<String, Object> variables) {
        asNobody(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseNumber)
                .setVariables(variables)
                .correlate());
    }

    /**
     * Tells the one part of the case that waits for this message and holds these values: where several boards have the
     * same case, each of its parts waits for its own.
     *
     * @param holding names and values of variables of that part
     * @param variables set on that part
     * @throws org.camunda.bpm.engine.MismatchingMessageCorrelationException when none waits, or more than one
     */
    public void tellPartHolding(
            String message, String caseNumber, Map<String, Object> holding, Map<String, Object> variables) {
        asNobody(() -> {
            var correlation = runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(caseNumber)
                    .setVariables(variables);
            holding.forEach(correlation::processInstanceVariableEquals);
            correlation.correlate();
        });
    }

    /** Tells whatever part of the case waits for this message and holds this value. Nobody may be waiting. */
    public void tellPartsHolding(String message, String caseNumber, String variable, Object value) {
        asNobody(() -> runtime.createExecutionQuery()
                .messageEventSubscriptionName(message)
                .processInstanceBusinessKey(caseNumber)
                .processVariableValueEquals(variable, value)
                .list()
                .forEach(part -> runtime.messageEventReceived(message, part.getId())));
    }

    /** The same, with something to say. */
    public void tellPartsHolding(
            String message, String caseNumber, String variable, Object value, Map<String, Object> variables) {
        asNobody(() -> runtime.createExecutionQuery()
                .messageEventSubscriptionName(message)
                .processInstanceBusinessKey(caseNumber)
                .processVariableValueEquals(variable, value)
                .list()
                .forEach(part -> runtime.messageEventReceived(message, part.getId(), variables)));
    }

    /**
     * Begins a part of the case in another body.
     *
     * @param message that starts it
     * @param bodyId whose people will see it, and nothing else of the case
     * @param variables it begins with
     */
    public void begin(String message, String bodyId, String caseNumber, Map<String, Object> variables) {
        var known = new HashMap<>(variables);
        known.put(CaseVariables.CASE_NUMBER.name(), caseNumber);
        known.put(TENANT_BODY, bodyId);
        asNobody(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseNumber)
                .setVariables(known)
                .correlateStartMessage());
    }

    /**
     * Tells every part of the case that waits for this message, the spine first: what the spine ends itself is not told
     * again. Nobody may be waiting.
     */
    public void tellEveryPart(String message, String caseNumber) {
        tellEveryPart(message, caseNumber, Map.of());
    }

    /** The same, with something to say: the variables are set on every part that is told. */
    public void tellEveryPart(String message, String caseNumber, Map<String, Object> variables) {
        asNobody(() -> {
            for (var part : partsWaiting(message, caseNumber)) {
                if (!part.isEnded()) {
                    runtime.messageEventReceived(message, part.getId(), variables);
                }
            }
        });
    }

    /** The same, without those that tell the others. @param tellers the instances that are not told */
    public void tellEveryPartBut(
            Set<String> tellers, String message, String caseNumber, Map<String, Object> variables) {
        asNobody(() -> partsWaiting(message, caseNumber).stream()
                .filter(part -> !tellers.contains(part.getProcessInstanceId()))
                .filter(part -> !part.isEnded())
                .forEach(part -> runtime.messageEventReceived(message, part.getId(), variables)));
    }

    /** Tells the parts that run by one model. @param process the key of that model */
    public void tellPartsBy(String process, String message, String caseNumber) {
        asNobody(() -> runtime.createExecutionQuery()
                .processDefinitionKey(process)
                .messageEventSubscriptionName(message)
                .processInstanceBusinessKey(caseNumber)
                .list()
                .forEach(part -> runtime.messageEventReceived(message, part.getId())));
    }

    /** Tells the parts that run beside the spine, for when the spine itself has come to its end. */
    public void tellPartsBeside(String message, String caseNumber) {
        asNobody(() -> {
            var spine = spineOf(caseNumber);
            partsWaiting(message, caseNumber).stream()
                    .filter(part -> !spine.contains(part.getProcessInstanceId()))
                    .filter(part -> !part.isEnded())
                    .forEach(part -> runtime.messageEventReceived(message, part.getId()));
        });
    }

    /** Whether any part of the case waits for this message. */
    public boolean isAwaited(String message, String caseNumber) {
        return !partsWaiting(message, caseNumber).isEmpty();
    }

    private List<Execution> partsWaiting(String message, String caseNumber) {
        var spine = spineOf(caseNumber);
        return runtime
                .createExecutionQuery()
                .messageEventSubscriptionName(message)
                .processInstanceBusinessKey(caseNumber)
                .list()
                .stream()
                .sorted(Comparator.comparing(part -> !spine.contains(part.getProcessInstanceId())))
                .toList();
    }

    private List<String> spineOf(String caseNumber) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .processDefinitionKey(SPINE)
                .list()
                .stream()
                .map(Execution::getId)
                .toList();
    }

    /** Does something that no person asks for directly, and puts back whoever is signed in. */
    public void asNobody(Runnable work) {
        var signedIn = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            work.run();
        } finally {
            if (signedIn != null) {
                identity.setAuthentication(signedIn.getUserId(), signedIn.getGroupIds(), signedIn.getTenantIds());
            }
        }
    }
}
