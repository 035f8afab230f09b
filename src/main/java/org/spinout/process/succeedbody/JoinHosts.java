package org.spinout.process.succeedbody;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Successions;
import org.springframework.stereotype.Component;

/** Makes one of two hosts of a case that become one body, in a transaction before the one in which the case moves. */
@Component
class JoinHosts implements JavaDelegate {

    private final Successions successions;
    private final JoinedHosts hosts;

    JoinHosts(Successions successions, JoinedHosts hosts) {
        this.successions = successions;
        this.hosts = hosts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var succession = successions.get(execution.getProcessBusinessKey());
        var caseNumber = SucceedBody.MOVING_CASE.from(execution);

        hosts.join(succession, caseNumber, execution.getTenantId());
    }
}
