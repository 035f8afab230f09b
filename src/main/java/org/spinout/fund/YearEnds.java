package org.spinout.fund;

import org.spinout.shared.Money;
import org.springframework.stereotype.Component;

/** Puts what somebody wants done at the end of a pot's year into an act that can be approved. */
@Component
public class YearEnds {

    private final Pots pots;
    private final Ledger ledger;

    YearEnds(Pots pots, Ledger ledger) {
        this.pots = pots;
        this.ledger = ledger;
    }

    /**
     * What is to be done with a pot, weighed by what it holds today.
     *
     * @param carried of what is available; the rest lapses
     * @param awardsToo whether what is set aside or promised for awards goes to the next year's pot
     */
    public MoneyAct act(String potId, Money carried, boolean awardsToo) {
        var pot = pots.get(potId);
        var holds = ledger.balances(potId);
        var ofAwards = awardsToo ? holds.reserved().plus(holds.committed()) : Money.ZERO;
        var goesOn = carried.plus(ofAwards);
        return new MoneyAct.EndYear(
                pot, carried, ofAwards.isPositive(), goesOn.isPositive() ? goesOn : holds.available());
    }
}
