package org.spinout.process.transferstaff;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.springframework.stereotype.Component;

/** The transfer of staff is stopped; tells those who decide what becomes of the service. */
@Component
class StopStaffTransfer implements JavaDelegate {

    private static final String SUBJECT = "The transfer of staff is stopped";

    private static final String WORDS =
            "The service cannot go live as it is. When the other tracks are through, the transfer team decides whether to"
                    + " try again or to call the transfer off.";

    private final CaseNotices notices;

    StopStaffTransfer(CaseNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();

        TransferStaff.STAFF_OUTCOME.set(execution, "stopped");

        notices.tellTeam(caseNumber, SUBJECT, WORDS);
        notices.tellHost("transferTeam", caseNumber, SUBJECT, WORDS);
    }
}
