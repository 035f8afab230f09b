package org.spinout.process.closeperiod;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.MoneyAct;
import org.spinout.process.MoneyRequests;
import org.spinout.process.ProcessVariable;
import org.spinout.process.WorkingTime;
import org.springframework.stereotype.Component;

/** Enters that somebody wants the books of a fund closed up to a day. */
@Component
class AskForClosing implements JavaDelegate {

    private static final ProcessVariable<Date> LAST_DAY = new ProcessVariable<>("lastDay", Date.class);

    private final MoneyRequests requests;

    AskForClosing(MoneyRequests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var fund = MoneyRequests.FUND_ID.from(execution);
        var lastDay = WorkingTime.dayOf(LAST_DAY.from(execution));

        requests.ask(execution, new MoneyAct.ClosePeriod(fund, lastDay));
    }
}
