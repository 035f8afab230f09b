package org.spinout.process.developbusinesscase;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lays everything that was found before those who send and review the case, so that they see the same. */
@Component
class LayOutCase implements JavaDelegate {

    private final CaseOverview overview;

    LayOutCase(CaseOverview overview) {
        this.overview = overview;
    }

    @Override
    public void execute(DelegateExecution execution) {
        overview.layOutToSend(execution, execution.getProcessBusinessKey());
    }
}
