package org.spinout.process.returnperformance;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.Enterprises;
import org.spinout.process.CaseNotices;
import org.spinout.process.people.Role;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Tells the commissioner and the officers that a return is late. */
@Component
class TellReturnLate implements JavaDelegate {

    private final Enterprises enterprises;
    private final CaseNotices notices;

    TellReturnLate(Enterprises enterprises, CaseNotices notices) {
        this.enterprises = enterprises;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enterprise = enterprises.get(execution.getProcessBusinessKey());
        var subject = "A return of " + enterprise.name() + " is late";
        var text = "It is about the time up to " + Days.inWords(ReturnPerformance.upTo(execution)) + ".";

        notices.tellBody(
                enterprise.commissionerId(), Role.COMMISSIONERS.group(), enterprise.caseNumber(), subject, text);
        notices.tellBody(enterprise.bodyId(), Role.ENTERPRISE_OFFICERS.group(), enterprise.caseNumber(), subject, text);
    }
}
