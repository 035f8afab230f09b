package org.spinout.process.setupfund;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.MoneyAct;
import org.spinout.process.MoneyRequests;
import org.spinout.process.ProcessVariable;
import org.springframework.stereotype.Component;

/** Enters that somebody wants a fund. */
@Component
class AskForFund implements JavaDelegate {

    private static final ProcessVariable<String> FUND_NAME = new ProcessVariable<>("fundName", String.class);
    private static final ProcessVariable<String> RECYCLES = new ProcessVariable<>("recycles", String.class);

    private final MoneyRequests requests;

    AskForFund(MoneyRequests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = MoneyRequests.FUND_ID.from(execution);
        var recycles = "yes".equals(RECYCLES.from(execution));

        requests.ask(
                execution, new MoneyAct.SetUpFund(id, FUND_NAME.from(execution).strip(), recycles));
    }
}
