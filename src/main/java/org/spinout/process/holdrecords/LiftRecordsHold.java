package org.spinout.process.holdrecords;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseVariables;
import org.spinout.record.RecordsHolds;
import org.springframework.stereotype.Component;

/** Lifts a hold on the records of a case. */
@Component
class LiftRecordsHold implements JavaDelegate {

    private final RecordsHolds holds;

    LiftRecordsHold(RecordsHolds holds) {
        this.holds = holds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        holds.lift(
                CaseVariables.CASE_NUMBER.from(execution),
                HoldRecords.GROUND.from(execution),
                HoldRecords.REASONS.from(execution),
                HoldRecords.REQUESTER.from(execution));
    }
}
