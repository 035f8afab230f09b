package org.spinout.process.transferstaff;

import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.transferday.TransferPlan;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Looks up for which day the transfer is planned, and what the law of that day asks. */
@Component
class PrepareStaffTransfer implements JavaDelegate {

    private final TransferPlan plan;
    private final StaffRules rules;

    PrepareStaffTransfer(TransferPlan plan, StaffRules rules) {
        this.plan = plan;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        var day = plan.orToday(caseNumber);

        var days = rules.liabilityDays(caseNumber, day);

        TransferStaff.TRANSFER_DAY.set(execution, Days.inWords(day));
        TransferStaff.PLANNED.set(
                execution,
                plan.planned(caseNumber)
                        .map(planned ->
                                Date.from(planned.atStartOfDay(ZoneOffset.UTC).toInstant()))
                        .orElse(null));
        TransferStaff.LIABILITY_DAYS.set(execution, days);
        TransferStaff.LIABILITY_DUE.set(execution, Days.inWords(day.minusDays(days)));
        TransferStaff.RESPONSE.set(execution, "");
        TransferStaff.ANSWER_STATUS.set(execution, "nobody was asked to answer for them");
    }
}
