package org.spinout.process.succeedbody;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Successions;
import org.springframework.stereotype.Component;

/**
 * Where a role goes over too, ends it for the predecessor's people. In a transaction after the one that gave it to others:
 * an open request goes on to whoever is registered by then.
 */
@Component
class EndEarlierRole implements JavaDelegate {

    private final Successions successions;
    private final RoleSuccession roles;

    EndEarlierRole(Successions successions, RoleSuccession roles) {
        this.successions = successions;
        this.roles = roles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var succession = successions.get(execution.getProcessBusinessKey());

        Optional.ofNullable(succession.role()).ifPresent(role -> roles.end(succession, role));
    }
}
