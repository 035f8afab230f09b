package org.spinout.process.closefinancialyear;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Ledger;
import org.spinout.fund.Pots;
import org.springframework.stereotype.Component;

/** Puts what a pot holds today before whoever decides on it, on an empty form. */
@Component
class ShowPot implements JavaDelegate {

    /** What was said of the pot before is not this one's draft. */
    private static final List<String> FIELDS = List.of("outcome", "amountPounds", "awardsToo", "authority", "reasons");

    private final Pots pots;
    private final Ledger ledger;

    ShowPot(Pots pots, Ledger ledger) {
        this.pots = pots;
        this.ledger = ledger;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var pot = pots.get(CloseFinancialYear.POT.from(execution));

        var money = ledger.balances(pot.id());
        var held = money.reserved().plus(money.committed());

        FIELDS.forEach(field -> execution.setVariable(field, null));
        CloseFinancialYear.POT_NAME.set(execution, pot.fundId() + " " + pot.plainName());
        CloseFinancialYear.POT_TEXT.set(
                execution,
                "It holds **" + money.available() + " available**, " + money.reserved() + " set aside for offers and "
                        + money.committed() + " promised to awards. " + money.paid() + " has been paid.");
        CloseFinancialYear.AWARDS_HOLD.set(execution, held.isPositive());
    }
}
