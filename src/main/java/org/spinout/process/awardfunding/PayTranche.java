package org.spinout.process.awardfunding;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;
import static org.spinout.process.awardfunding.AwardFunding.TRANCHE_PENCE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Awards;
import org.spinout.process.CaseNotices;
import org.spinout.shared.Money;
import org.springframework.stereotype.Component;

/** Pays the first tranche. Tried again after a fault, it pays nothing twice: the ledger knows the tranche. */
@Component
class PayTranche implements JavaDelegate {

    private static final int FIRST = 1;

    private final Awards awards;
    private final AwardProgress progress;
    private final CaseNotices notices;

    PayTranche(Awards awards, AwardProgress progress, CaseNotices notices) {
        this.awards = awards;
        this.progress = progress;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = AWARD_NUMBER.from(execution);
        var amount = new Money(TRANCHE_PENCE.from(execution));

        progress.requirePayee(execution, number);
        awards.payTranche(number, FIRST, amount);
        progress.closeIfAllIsPaid(number);

        progress.tell(execution, number);
        notices.tellTeam(
                execution.getProcessBusinessKey(),
                "The first payment of " + number + " is made",
                amount + " is on its way to you. Use it for its purpose only, and keep the receipts.");
    }
}
