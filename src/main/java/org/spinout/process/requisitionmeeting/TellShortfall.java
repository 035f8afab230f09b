package org.spinout.process.requisitionmeeting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.Requisitions;
import org.spinout.correspondence.Notices;
import org.springframework.stereotype.Component;

/** Tells whoever began it that too few members have signed, and how many would be needed. */
@Component
class TellShortfall implements JavaDelegate {

    private final Requisitions requisitions;
    private final Notices notices;

    TellShortfall(Requisitions requisitions, Notices notices) {
        this.requisitions = requisitions;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var requisition = requisitions.get(execution.getProcessBusinessKey());

        notices.tellPerson(
                requisition.begunBy(),
                requisition.number(),
                "Too few members ask for a meeting",
                requisition.signatories().size() + " of " + requisition.membership() + " members have signed, and "
                        + requisition.needed() + " are needed. The chair has not been asked. You may try again.");
    }
}
