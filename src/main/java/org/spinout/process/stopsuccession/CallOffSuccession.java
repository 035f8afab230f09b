package org.spinout.process.stopsuccession;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Successions;
import org.spinout.process.CaseMessages;
import org.spinout.process.ProcessVariable;
import org.spinout.process.succeedbody.SucceedBody;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Tells a succession that waits for its day that it is given up. */
@Component
class CallOffSuccession implements JavaDelegate {

    private static final ProcessVariable<String> NUMBER = new ProcessVariable<>("successionNumber", String.class);

    private final Successions successions;
    private final CaseMessages messages;

    CallOffSuccession(Successions successions, CaseMessages messages) {
        this.successions = successions;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = successions.get(NUMBER.from(execution).strip()).number();
        requireWaiting(number);

        messages.tell(
                SucceedBody.STOPPED, number, Map.of(SucceedBody.REASONS.name(), SucceedBody.REASONS.from(execution)));

        execution.setProcessBusinessKey(number);
    }

    private void requireWaiting(String number) {
        if (!messages.isAwaited(SucceedBody.STOPPED, number)) {
            throw new Refusal.Conflict(
                    number + " does not wait for its day: it is not approved yet, is under way or has"
                            + " ended. Before approval, stop it where its rehearsal is reviewed.");
        }
    }
}
