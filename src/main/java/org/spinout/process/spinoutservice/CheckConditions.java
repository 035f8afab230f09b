package org.spinout.process.spinoutservice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.LapsedConditions;
import org.springframework.stereotype.Component;

/** Finds out whether a condition lapsed while the case waited for assurers or money: then the board looks again. */
@Component
class CheckConditions implements JavaDelegate {

    private final LapsedConditions lapsed;

    CheckConditions(LapsedConditions lapsed) {
        this.lapsed = lapsed;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var since = lapsed.of(execution.getProcessBusinessKey());

        SpinOutService.CONDITION_LAPSED.set(execution, !since.isEmpty());
    }
}
