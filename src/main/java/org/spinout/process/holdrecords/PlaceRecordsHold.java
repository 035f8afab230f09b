package org.spinout.process.holdrecords;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseVariables;
import org.spinout.record.RecordsHolds;
import org.springframework.stereotype.Component;

/** Places a hold on the records of a case. */
@Component
class PlaceRecordsHold implements JavaDelegate {

    private final RecordsHolds holds;

    PlaceRecordsHold(RecordsHolds holds) {
        this.holds = holds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        holds.place(
                CaseVariables.CASE_NUMBER.from(execution),
                HoldRecords.GROUND.from(execution),
                HoldRecords.REASONS.from(execution),
                HoldRecords.REQUESTER.from(execution));
    }
}
