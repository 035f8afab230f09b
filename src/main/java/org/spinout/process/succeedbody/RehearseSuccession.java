package org.spinout.process.succeedbody;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Successions;
import org.springframework.stereotype.Component;

/** Counts what would move, and says what stands in the way; moves nothing. */
@Component
class RehearseSuccession implements JavaDelegate {

    private final Successions successions;
    private final Rehearsal rehearsal;

    RehearseSuccession(Successions successions, Rehearsal rehearsal) {
        this.successions = successions;
        this.rehearsal = rehearsal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var succession = successions.get(execution.getProcessBusinessKey());

        var counted = rehearsal.count(succession);
        var problems = rehearsal.problems(succession);

        SucceedBody.REHEARSAL.set(execution, counted);
        SucceedBody.PROBLEMS.set(execution, problems);
    }
}
