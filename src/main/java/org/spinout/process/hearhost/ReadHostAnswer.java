package org.spinout.process.hearhost;

import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.hearhost.HearHost.HOST_BODY;
import static org.spinout.process.hearhost.HearHost.HOST_OUTCOME;
import static org.spinout.process.hearhost.HearHost.HOST_REASONS;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.proposal.Host;
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
        var host = hosts.find(CASE_NUMBER.from(execution), body);

        HOST_OUTCOME.set(execution, host.map(ReadHostAnswer::outcomeOf).orElse(HearHost.JOINED));
        HOST_REASONS.set(execution, host.map(Host::reasons).orElse(null));
    }

    private static String outcomeOf(Host host) {
        return Optional.ofNullable(host.outcome())
                .orElseThrow(() ->
                        new IllegalStateException("The board of " + host.bodyId() + " has not said anything yet"));
    }
}
