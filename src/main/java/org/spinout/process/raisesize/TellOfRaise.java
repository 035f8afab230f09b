package org.spinout.process.raisesize;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.spinout.process.people.Role;
import org.springframework.stereotype.Component;

/** Tells team and sponsor that the case needs more than its figures said, and why. */
@Component
class TellOfRaise implements JavaDelegate {

    private final CaseNotices notices;

    TellOfRaise(CaseNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();
        var subject = CaseVariables.SERVICE_NAME.from(execution) + " is now " + RaiseSize.RAISED_SIZE.from(execution)
                + ", says the board";
        var reasons = RaiseSize.REASONS.from(execution);

        notices.tellTeam(number, subject, reasons);
        notices.tellHost(Role.SPONSORS.group(), number, subject, reasons);
    }
}
