package org.spinout.process.lookintoenterprise;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.Enterprises;
import org.spinout.process.CaseNotices;
import org.spinout.process.people.Role;
import org.springframework.stereotype.Component;

/** Tells the officers that their plan of action is agreed. */
@Component
class TellPlanAgreed implements JavaDelegate {

    private final Enterprises enterprises;
    private final CaseNotices notices;

    TellPlanAgreed(Enterprises enterprises, CaseNotices notices) {
        this.enterprises = enterprises;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enterprise = enterprises.get(execution.getProcessBusinessKey());

        notices.tellBody(
                enterprise.bodyId(),
                Role.ENTERPRISE_OFFICERS.group(),
                enterprise.caseNumber(),
                "Your plan of action is agreed",
                "The commissioner reads in your next returns whether it works.");
    }
}
