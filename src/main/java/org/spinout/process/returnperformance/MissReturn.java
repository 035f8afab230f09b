package org.spinout.process.returnperformance;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.Enterprises;
import org.spinout.enterprise.PerformanceReturns;
import org.spinout.process.CaseNotices;
import org.spinout.process.lookintoenterprise.LookIntoEnterprise;
import org.spinout.process.people.Role;
import org.spinout.process.sustainenterprise.SustainEnterprise;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Enters that no return came, and tells the commissioner. */
@Component
class MissReturn implements JavaDelegate {

    private final Enterprises enterprises;
    private final PerformanceReturns returns;
    private final CaseNotices notices;

    MissReturn(Enterprises enterprises, PerformanceReturns returns, CaseNotices notices) {
        this.enterprises = enterprises;
        this.returns = returns;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enterprise = enterprises.get(execution.getProcessBusinessKey());
        var upTo = ReturnPerformance.upTo(execution);

        returns.miss(enterprise.caseNumber(), SustainEnterprise.RETURN_NUMBER.from(execution), upTo);

        var missed = returns.of(enterprise.caseNumber()).missedInARow();
        notices.tellBody(
                enterprise.commissionerId(),
                Role.COMMISSIONERS.group(),
                enterprise.caseNumber(),
                "A return of " + enterprise.name() + " was missed",
                "It would have been about the time up to " + Days.inWords(upTo) + ".");
        ReturnPerformance.MISSED_TWICE.set(execution, missed >= 2);
        ReturnPerformance.RETURN_OUTCOME.set(execution, "missed");
        LookIntoEnterprise.LOOK_TEXT.set(execution, missed + " returns in a row did not come.");
    }
}
