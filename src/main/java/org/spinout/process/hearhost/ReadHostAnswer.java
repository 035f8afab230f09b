package org.spinout.process.hearhost;

import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.hearhost.HearHost.HOST_BODY;
import static org.spinout.process.hearhost.HearHost.HOST_OUTCOME;
import static org.spinout.process.hearhost.HearHost.HOST_REASONS;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.proposal.Hosts;
import org.springframework.stereotype.Component;

/** Reads what the other host's board has said from the case's own books: the message only says that it has. */
@Component
class ReadHostAnswer implements JavaDelegate {

    private final Hosts hosts;

    ReadHostAnswer(Hosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var body = HOST_BODY.from(execution);
        var host = hosts.find(CASE_NUMBER.from(execution), body).orElseThrow();
        var outcome = host.outcome();
        if (outcome == null) {
            throw new IllegalStateException("The board of " + body + " has not said anything yet");
        }

        HOST_OUTCOME.set(execution, outcome);
        HOST_REASONS.set(execution, host.reasons());
    }
}
