package org.spinout.process.changebudget;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.MoneyAct;
import org.spinout.process.MoneyRequests;
import org.spinout.process.ProcessVariable;
import org.springframework.stereotype.Component;

/** Enters that somebody wants more money in a pot. */
@Component
class AskForBudget implements JavaDelegate {

    private static final ProcessVariable<String> OCCASION = new ProcessVariable<>("occasion", String.class);

    private final MoneyRequests requests;

    AskForBudget(MoneyRequests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var pot = requests.pot(execution);
        var occasion = OCCASION.from(execution).strip();

        requests.ask(execution, new MoneyAct.ChangeBudget(pot, occasion, MoneyRequests.amount(execution)));
    }
}
