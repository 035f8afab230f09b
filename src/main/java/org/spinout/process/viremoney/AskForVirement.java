package org.spinout.process.viremoney;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.MoneyAct;
import org.spinout.process.MoneyRequests;
import org.springframework.stereotype.Component;

/** Enters that somebody wants money in another pot. */
@Component
class AskForVirement implements JavaDelegate {

    private final MoneyRequests requests;

    AskForVirement(MoneyRequests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var from = requests.pot(execution, "from");
        var to = requests.pot(execution, "to");

        requests.ask(execution, new MoneyAct.VireMoney(from, to, MoneyRequests.amount(execution)));
    }
}
