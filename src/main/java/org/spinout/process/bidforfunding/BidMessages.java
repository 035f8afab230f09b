package org.spinout.process.bidforfunding;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.spinout.process.CaseMessages;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Sends messages to the instance of one bid: a case may have several, in the same round or in others. */
@Component
public class BidMessages {

    private final RuntimeService runtime;
    private final CaseMessages messages;

    BidMessages(@Lazy RuntimeService runtime, CaseMessages messages) {
        this.runtime = runtime;
        this.messages = messages;
    }

    /** Tells a bid, with something to say; a bid that has ended is passed over. */
    public void tell(String message, String bidNumber, Map<String, Object> variables) {
        messages.asNobody(() -> waiting(message, bidNumber)
                .forEach(bid -> runtime.messageEventReceived(message, bid.getId(), variables)));
    }

    /**
     * The same, for a message that must not be lost.
     *
     * @throws IllegalStateException when the bid does not wait for it yet: whoever tells tries again later
     */
    public void tellForSure(String message, String bidNumber, Map<String, Object> variables) {
        messages.asNobody(() -> {
            var waiting = waiting(message, bidNumber);
            if (waiting.isEmpty()) {
                throw new IllegalStateException(bidNumber + " does not wait for " + message + " yet.");
            }
            waiting.forEach(bid -> runtime.messageEventReceived(message, bid.getId(), variables));
        });
    }

    /** Shows whoever works on a bid something new. */
    public void show(String bidNumber, Map<String, Object> variables) {
        messages.asNobody(() -> runtime.createProcessInstanceQuery()
                .processDefinitionKey(BidForFunding.PROCESS)
                .variableValueEquals(BidForFunding.BID_NUMBER.name(), bidNumber)
                .list()
                .forEach(bid -> runtime.setVariables(bid.getId(), variables)));
    }

    private List<Execution> waiting(String message, String bidNumber) {
        return runtime.createExecutionQuery()
                .processDefinitionKey(BidForFunding.PROCESS)
                .messageEventSubscriptionName(message)
                .processVariableValueEquals(BidForFunding.BID_NUMBER.name(), bidNumber)
                .list();
    }
}
