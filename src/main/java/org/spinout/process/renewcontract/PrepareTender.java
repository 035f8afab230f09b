package org.spinout.process.renewcontract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.Enterprises;
import org.spinout.process.CaseNotices;
import org.spinout.process.people.Role;
import org.springframework.stereotype.Component;

/** Tells the officers that their service is put to tender. */
@Component
class PrepareTender implements JavaDelegate {

    private final Enterprises enterprises;
    private final CaseNotices notices;

    PrepareTender(Enterprises enterprises, CaseNotices notices) {
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
                "Your service is put to tender again",
                "Look out for the notice and bid like anybody else. The result is told here.");
    }
}
