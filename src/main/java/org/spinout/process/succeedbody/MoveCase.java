package org.spinout.process.succeedbody;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Successions;
import org.springframework.stereotype.Component;

/** Moves one case, in a transaction of its own; tried again after a crash, it moves nothing twice. */
@Component
class MoveCase implements JavaDelegate {

    private final Successions successions;
    private final CaseRemoval removal;

    MoveCase(Successions successions, CaseRemoval removal) {
        this.successions = successions;
        this.removal = removal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var succession = successions.get(execution.getProcessBusinessKey());
        var caseNumber = SucceedBody.MOVING_CASE.from(execution);

        removal.remove(succession, caseNumber, execution.getTenantId());
    }
}
