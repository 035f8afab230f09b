package org.spinout.process.awardfunding;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.fund.Award;
import org.spinout.fund.Awards;
import org.spinout.fund.Ledger;
import org.spinout.fund.Pots;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** How far an award is paid, and what that means for the models that follow it. */
@Component
public class AwardProgress {

    private final Awards awards;
    private final Ledger ledger;
    private final Pots pots;

    AwardProgress(Awards awards, Ledger ledger, Pots pots) {
        this.awards = awards;
        this.ledger = ledger;
        this.pots = pots;
    }

    /**
     * Before money is paid: it goes to the enterprise of the case the instance belongs to, and to nobody else.
     *
     * @throws Refusal.Conflict when the award is another case's
     */
    public void requirePayee(DelegateExecution execution, String number) {
        var owner = awards.get(number).caseNumber();
        if (!owner.equals(execution.getProcessBusinessKey())) {
            throw new Refusal.Conflict(number + " belongs to " + owner + ", so nothing of it is paid to "
                    + execution.getProcessBusinessKey() + ".");
        }
    }

    /** An award of which all is paid is closed. A second time it changes nothing. */
    public void closeIfAllIsPaid(String number) {
        if (awards.get(number).state().stands()
                && !ledger.moneyOf(number).committed().isPositive()) {
            awards.close(number);
        }
    }

    /** Lets a model see whether more is to be paid, and whether it is paid back, and people read where it stands. */
    public void tell(DelegateExecution execution, String number) {
        AwardFunding.TRANCHES_DUE.set(
                execution, ledger.moneyOf(number).committed().isPositive());
        AwardFunding.IS_LOAN.set(execution, isLoan(awards.get(number)));
        AwardFunding.AWARD_TEXT.set(execution, inWords(number));
    }

    /** A loan is what a pot for loans paid for, whatever was applied for. */
    public boolean isLoan(Award award) {
        return pots.get(Objects.requireNonNull(award.potId(), award.number()))
                .kind()
                .isLoan();
    }

    /** Such as: agreed £30,000.00, paid £12,000.00, still promised £18,000.00. */
    public String inWords(String number) {
        var award = awards.get(number);
        var money = ledger.moneyOf(number);
        return "Agreed: **" + award.accepted() + "** for " + award.purpose() + ". Paid and kept so far: **"
                + money.paid() + "**. Still promised: **" + money.committed() + "**.";
    }
}
