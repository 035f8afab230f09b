package org.spinout.process.succeedbody;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Successions;
import org.springframework.stereotype.Component;

/** Where a role goes over too, gives it to the successors' people. */
@Component
class PassOnRole implements JavaDelegate {

    private final Successions successions;
    private final RoleSuccession roles;

    PassOnRole(Successions successions, RoleSuccession roles) {
        this.successions = successions;
        this.roles = roles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var succession = successions.get(execution.getProcessBusinessKey());

        Optional.ofNullable(succession.role()).ifPresent(role -> roles.give(succession, role));
    }
}
