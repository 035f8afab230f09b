package org.spinout.process.considerexpressionofinterest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseVariables;
import org.springframework.stereotype.Component;

/** Marks that the line manager said nothing in time, which blocks nobody and means neither yes nor no. */
@Component
class MarkSilence implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var manager = CaseVariables.LINE_MANAGER.from(execution);

        ConsiderExpressionOfInterest.LINE_MANAGER_SAID.set(
                execution,
                manager + " was asked and did not comment in 10 working days. This counts neither for nor against.");
    }
}
