package org.spinout.process.sustainenterprise;

import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.Enterprises;
import org.spinout.enterprise.PerformanceReturns;
import org.spinout.process.EnterpriseClocks;
import org.spinout.process.EnterpriseVariables;
import org.springframework.stereotype.Component;

/** Asks the table when the next return is due: so many months after the last one, or after the launch. */
@Component
class ScheduleReturn implements JavaDelegate {

    private final Enterprises enterprises;
    private final PerformanceReturns returns;
    private final EnterpriseClocks clocks;

    ScheduleReturn(Enterprises enterprises, PerformanceReturns returns, EnterpriseClocks clocks) {
        this.enterprises = enterprises;
        this.returns = returns;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enterprise = enterprises.get(execution.getProcessBusinessKey());
        var history = returns.of(enterprise.caseNumber());
        var last = history.returns().isEmpty()
                ? enterprise.launchedOn()
                : history.returns().get(history.returns().size() - 1).upTo().plusDays(1);

        var months = clocks.monthsToNextReturn(
                ChronoUnit.MONTHS.between(enterprise.launchedOn(), last), history.lastResult(), history.goodInARow());

        SustainEnterprise.RETURN_NUMBER.set(execution, history.nextNumber());
        SustainEnterprise.NEXT_RETURN_ON.set(execution, EnterpriseVariables.inForms(last.plusMonths(months)));
    }
}
