package org.spinout.process.disposeofrecords;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.record.Disposals;
import org.springframework.stereotype.Component;

/** Lets the records of one case go, in the domain and in the engine's history, in one transaction. */
@Component
class DisposeOfCaseRecords implements JavaDelegate {

    private final Disposals disposals;
    private final EngineMemory memory;

    DisposeOfCaseRecords(Disposals disposals, EngineMemory memory) {
        this.disposals = disposals;
        this.memory = memory;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = DisposeOfRecords.ONE_CASE.from(execution);

        disposals.dispose(execution.getProcessBusinessKey(), caseNumber);

        memory.forget(caseNumber);
    }
}
