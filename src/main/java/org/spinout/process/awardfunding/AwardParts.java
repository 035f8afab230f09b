package org.spinout.process.awardfunding;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.spinout.fund.Awards;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseVariables;
import org.spinout.process.engine.CaseTenants;
import org.spinout.proposal.Proposals;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The instances that carry one award for years: its tranches, its repayment, its reviews, its recovery. Each belongs to
 * the case of the award and to the body of that case. A case may have several awards, so a message to a part of one finds
 * it by the award's number.
 */
@Component
public class AwardParts {

    private final Awards awards;
    private final Proposals proposals;
    private final RuntimeService runtime;
    private final CaseMessages messages;

    AwardParts(Awards awards, Proposals proposals, @Lazy RuntimeService runtime, CaseMessages messages) {
        this.awards = awards;
        this.proposals = proposals;
        this.runtime = runtime;
        this.messages = messages;
    }

    /** Begins the part whose model starts with this message. @param more what else it is to know */
    public void begin(String message, String awardNumber, Map<String, Object> more) {
        var proposal = proposals.get(awards.get(awardNumber).caseNumber());
        var known = new HashMap<>(more);
        known.put(CaseTenants.TENANT_BODY.name(), proposal.bodyId());
        known.put(CaseVariables.CASE_NUMBER.name(), proposal.number());
        known.put(CaseVariables.SERVICE_NAME.name(), proposal.serviceName());
        known.put(CaseVariables.BODY_ID.name(), proposal.bodyId());
        known.put(CaseVariables.LEAD.name(), proposal.lead());
        known.put(AwardFunding.AWARD_NUMBER.name(), awardNumber);
        messages.asNobody(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(proposal.number())
                .setVariables(known)
                .correlateStartMessage());
    }

    /** Tells every part of this award that waits for the message. Nobody may be waiting. */
    public void tell(String message, String awardNumber) {
        messages.asNobody(() -> runtime.createExecutionQuery()
                .messageEventSubscriptionName(message)
                .processVariableValueEquals(AwardFunding.AWARD_NUMBER.name(), awardNumber)
                .list()
                .forEach(part -> runtime.messageEventReceived(message, part.getId())));
    }
}
