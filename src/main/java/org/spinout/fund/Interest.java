package org.spinout.fund;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.spinout.shared.Money;

/**
 * Interest on a loan. The one place where it is worked out, and the one place where money is rounded: half a penny goes to
 * the even penny, so that rounding favours neither side.
 */
final class Interest {

    /** A year of twelve months, and a rate in hundredths of a percent. */
    private static final BigDecimal YEAR_OF_BASIS_POINTS = BigDecimal.valueOf(12L * 10_000);

    private Interest() {}

    /**
     * Simple interest on what is owed.
     *
     * @param basisPoints a year, hundredths of a percent: 450 is 4.5 %
     * @param months how long it is owed
     */
    static Money on(Money owed, int basisPoints, int months) {
        return new Money(BigDecimal.valueOf(owed.pence())
                .multiply(BigDecimal.valueOf(basisPoints))
                .multiply(BigDecimal.valueOf(months))
                .divide(YEAR_OF_BASIS_POINTS, 0, RoundingMode.HALF_EVEN)
                .longValueExact());
    }
}
