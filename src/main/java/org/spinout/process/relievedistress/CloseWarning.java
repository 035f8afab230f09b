package org.spinout.process.relievedistress;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.DistressWarnings;
import org.spinout.enterprise.Enterprises;
import org.spinout.process.CaseNotices;
import org.spinout.process.people.Role;
import org.springframework.stereotype.Component;

/** The enterprise can pay its debts again. */
@Component
class CloseWarning implements JavaDelegate {

    private final Enterprises enterprises;
    private final DistressWarnings warnings;
    private final CaseNotices notices;

    CloseWarning(Enterprises enterprises, DistressWarnings warnings, CaseNotices notices) {
        this.enterprises = enterprises;
        this.warnings = warnings;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enterprise = enterprises.get(execution.getProcessBusinessKey());

        warnings.close(enterprise.caseNumber(), "recovered");

        notices.tellBody(
                enterprise.commissionerId(),
                Role.COMMISSIONERS.group(),
                enterprise.caseNumber(),
                enterprise.name() + " has recovered",
                "Its officers say that it can pay its debts again.");
    }
}
