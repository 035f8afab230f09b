package org.spinout.process.renewevidence;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.spinout.process.people.Role;
import org.springframework.stereotype.Component;

/** Tells those who decide on go-live that evidence was not given again by the day of transfer. */
@Component
class TellEvidenceMissing implements JavaDelegate {

    private final CaseNotices notices;

    TellEvidenceMissing(CaseNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CaseVariables.CASE_NUMBER.from(execution);
        var missing = RenewEvidence.STALE_TEXT.from(execution).replace("**", "");

        notices.tellHost(
                Role.TRANSFER_TEAM.group(),
                caseNumber,
                "Evidence was not given again",
                "The day for which the transfer of " + CaseVariables.SERVICE_NAME.from(execution)
                        + " was planned has come, and this evidence, which no longer held, was not given again:\n"
                        + missing + "\nWhoever decides on go-live has to decide without it.");
    }
}
