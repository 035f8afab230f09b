package org.spinout.enterprise;

import java.util.List;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

/**
 * What became of the surplus of a year. The parts add up to it exactly; a loss is carried forward whole.
 *
 * @param surplus after all costs; a loss is negative
 * @param reinvested put back into the service
 * @param dividends paid to members, those with an asset lock of their own included
 * @param lockedDividends paid to members with an asset lock of their own, who do not count against a cap
 * @param distributable the profits that could be distributed, of which a cap is a share
 * @param retained carried forward
 * @param grants to local groups
 */
public record UseOfSurplus(
        Money surplus,
        Money reinvested,
        Money dividends,
        Money lockedDividends,
        Money distributable,
        Money retained,
        List<Grant> grants) {

    /** @throws Refusal when the parts are not the whole */
    public UseOfSurplus {
        grants = List.copyOf(grants);
        var granted = sum(grants);
        if (!surplus.isPositive() && (reinvested.isPositive() || dividends.isPositive() || granted.isPositive())) {
            throw new Refusal(
                    "surplusPounds",
                    "min",
                    "There was no surplus (" + surplus
                            + "), so nothing can have been put back, paid out or granted from" + " it.");
        }
        if (lockedDividends.isMoreThan(dividends)) {
            throw new Refusal(
                    "lockedDividendsPounds",
                    "max",
                    "Of " + dividends + " of dividends, " + lockedDividends + " cannot have gone to locked members.");
        }
        requireRoomForGrants(surplus, reinvested, dividends, retained, granted);
        var parts = reinvested.plus(dividends).plus(retained).plus(granted);
        if (!parts.equals(surplus)) {
            throw new Refusal(
                    "retainedPounds",
                    "sum",
                    "The parts do not add up: put back " + reinvested + ", dividends " + dividends + ", granted "
                            + granted
                            + " and carried forward " + retained + " make " + parts + ", but the surplus is " + surplus
                            + ".");
        }
    }

    private static void requireRoomForGrants(
            Money surplus, Money reinvested, Money dividends, Money retained, Money granted) {
        var kept = retained.isPositive() ? retained : Money.ZERO;
        var left = surplus.minus(reinvested).minus(dividends).minus(kept);
        if (granted.isPositive() && granted.isMoreThan(left)) {
            throw new Refusal(
                    "grantedPounds",
                    "max",
                    "The grants are " + granted + ", but only " + (left.isNegative() ? Money.ZERO : left)
                            + " of the surplus is left for them.");
        }
    }

    public Money granted() {
        return sum(grants);
    }

    private static Money sum(List<Grant> grants) {
        return grants.stream().map(Grant::amount).reduce(Money.ZERO, Money::plus);
    }

    /**
     * @param capPercent how much of the distributable profits may go to members without a lock
     * @throws Refusal when more than that was paid
     */
    void requireDividendsWithin(int capPercent) {
        var counted = dividends.minus(lockedDividends);
        var most = new Money(Math.max(0, distributable.pence()) * capPercent / 100);
        if (counted.isMoreThan(most)) {
            throw new Refusal(
                    "dividendsPounds",
                    "max",
                    "Dividends of " + counted + " are above the cap: in this legal form " + capPercent + " per cent of "
                            + distributable + " may be paid out, which is " + most + ".");
        }
    }

    /** Whether less was put back than a share of the surplus. */
    boolean isReinvestedBelow(int percent) {
        return surplus.isPositive() && reinvested.pence() * 100 < surplus.pence() * percent;
    }
}
