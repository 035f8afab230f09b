package org.spinout.process.movetransferdate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.DateMoveReason;
import org.spinout.process.CaseVariables;
import org.spinout.process.renewevidence.RenewEvidence;
import org.springframework.stereotype.Component;

/** Tells everybody who plans around the transfer that its date has moved. */
@Component
class TellOfDateMove implements JavaDelegate {

    private final DateMoveNotices notices;

    TellOfDateMove(DateMoveNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.tell(
                CaseVariables.CASE_NUMBER.from(execution),
                MoveTransferDate.newDate(execution),
                DateMoveReason.ofCode(MoveTransferDate.REASON_CODE.from(execution)),
                MoveTransferDate.REASONS.from(execution),
                RenewEvidence.STALE_TEXT.from(execution));
    }
}
