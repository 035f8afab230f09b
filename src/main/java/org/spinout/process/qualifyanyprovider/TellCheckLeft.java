package org.spinout.process.qualifyanyprovider;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.correspondence.Notices;
import org.spinout.process.people.Role;
import org.springframework.stereotype.Component;

/** Tells the managers of the commissioner that nobody has checked. */
@Component
class TellCheckLeft implements JavaDelegate {

    private final Notices notices;

    TellCheckLeft(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();

        notices.tellRole(
                Role.OVERSIGHT.group(),
                execution.getTenantId(),
                number,
                "Application " + number + " waits",
                "Nobody has checked it for 60 working days.");
    }
}
