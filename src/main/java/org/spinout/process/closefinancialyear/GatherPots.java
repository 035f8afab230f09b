package org.spinout.process.closefinancialyear;

import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Pot;
import org.spinout.fund.Pots;
import org.spinout.process.MoneyRequests;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Lists the pots of a fund for one year that have not lapsed. */
@Component
class GatherPots implements JavaDelegate {

    private final Pots pots;

    GatherPots(Pots pots) {
        this.pots = pots;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MoneyRequests.requireNational(execution);
        var fund = MoneyRequests.FUND_ID.from(execution);
        var year = MoneyRequests.year(execution);

        var open = new ArrayList<>(pots.all().stream()
                .filter(pot -> pot.fundId().equals(fund) && pot.year().equals(year) && !pot.isLapsed())
                .map(Pot::id)
                .toList());

        if (open.isEmpty()) {
            throw new Refusal("The fund " + fund + " has no pot of " + year + " that has not lapsed.");
        }
        execution.setProcessBusinessKey(fund + "-" + year);
        CloseFinancialYear.POTS.set(execution, open);
    }
}
