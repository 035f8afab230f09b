package org.spinout.process.openpot;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.MoneyAct;
import org.spinout.process.MoneyRequests;
import org.springframework.stereotype.Component;

/** Enters that somebody wants a pot. */
@Component
class AskForPot implements JavaDelegate {

    private final MoneyRequests requests;

    AskForPot(MoneyRequests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var fund = MoneyRequests.FUND_ID.from(execution);
        var kind = MoneyRequests.kind(execution);
        var year = MoneyRequests.year(execution);

        requests.ask(execution, new MoneyAct.OpenPot(fund, kind, year, MoneyRequests.amount(execution)));
    }
}
