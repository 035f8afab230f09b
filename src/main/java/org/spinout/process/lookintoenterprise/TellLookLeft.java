package org.spinout.process.lookintoenterprise;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.process.EnterpriseVariables;
import org.spinout.process.people.Role;
import org.springframework.stereotype.Component;

/** Tells the managers that nobody looked. */
@Component
class TellLookLeft implements JavaDelegate {

    private final CaseNotices notices;

    TellLookLeft(CaseNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.tellBody(
                execution.getTenantId(),
                Role.OVERSIGHT.group(),
                execution.getProcessBusinessKey(),
                "Nobody looked into " + EnterpriseVariables.ENTERPRISE_NAME.from(execution),
                "Why somebody should have: " + LookIntoEnterprise.LOOK_TEXT.from(execution));
    }
}
