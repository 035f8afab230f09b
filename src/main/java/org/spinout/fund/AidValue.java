package org.spinout.fund;

import java.math.BigInteger;
import org.spinout.shared.Money;

/**
 * How much of an award counts as aid: all of a grant, a part of a loan, since only its easier terms are given away.
 *
 * @param percent from 1 to 100
 */
public record AidValue(int percent) {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    public AidValue {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("An award counts from 1 to 100 percent, not " + percent + ".");
        }
    }

    /** What an award of this amount counts for; a fraction of a penny counts as a penny. */
    Money of(Money award) {
        var hundredths = BigInteger.valueOf(award.pence()).multiply(BigInteger.valueOf(percent));
        return new Money(
                hundredths.add(HUNDRED).subtract(BigInteger.ONE).divide(HUNDRED).longValueExact());
    }

    /** The largest award that counts for no more than this. */
    Money largestWithin(Money room) {
        var pence = BigInteger.valueOf(room.pence()).multiply(HUNDRED).divide(BigInteger.valueOf(percent));
        return new Money(pence.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact());
    }
}
