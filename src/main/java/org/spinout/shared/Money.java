package org.spinout.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * An amount of pounds sterling, held in whole pence so that sums are exact.
 *
 * <p>People write pounds; the ledger keeps pence. The change from one to the other happens once, in
 * {@link #ofPounds(String)}.
 *
 * @param pence the amount in pence; negative only as the difference of two amounts
 */
public record Money(long pence) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /** A hundred thousand million pounds: far above any award, far below what a {@code long} of pence can hold. */
    private static final BigDecimal LARGEST_POUNDS = new BigDecimal("100000000000");

    /**
     * Reads an amount as people write it: {@code 1250}, {@code 1,250.50} or {@code £1,250.50}.
     *
     * @throws Refusal when the text is no amount, has fractions of a penny, or is absurdly large
     */
    public static Money ofPounds(String text) {
        var plain = text.strip().replaceFirst("^£", "").replace(",", "");
        // Digits only: BigDecimal itself would also take 1e9999999 and build a number of that length.
        if (!plain.matches("-?\\d{1,15}(\\.\\d{1,10})?")) {
            throw new Refusal("\"" + text + "\" is not an amount in pounds. Write it like 1250 or 1250.50.");
        }
        return ofPounds(new BigDecimal(plain));
    }

    /**
     * Turns pounds into an amount.
     *
     * @throws Refusal when there are fractions of a penny, or the amount is absurdly large
     */
    public static Money ofPounds(BigDecimal pounds) {
        if (pounds.abs().compareTo(LARGEST_POUNDS) > 0) {
            throw new Refusal("£" + pounds.toPlainString() + " is too large an amount.");
        }
        try {
            return new Money(pounds.movePointRight(2)
                    .setScale(0, RoundingMode.UNNECESSARY)
                    .longValueExact());
        } catch (ArithmeticException fractionOfAPenny) {
            throw new Refusal("£" + pounds.toPlainString() + " has fractions of a penny.");
        }
    }

    /** The sum. @throws ArithmeticException on overflow, which no real amount reaches */
    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    /** The difference, negative when {@code other} is the larger. */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(pence, other.pence));
    }

    public boolean isPositive() {
        return pence > 0;
    }

    public boolean isNegative() {
        return pence < 0;
    }

    public boolean isMoreThan(Money other) {
        return pence > other.pence;
    }

    /** The amount in pounds, always with two decimals: {@code 1250.50}. */
    public BigDecimal pounds() {
        return BigDecimal.valueOf(pence, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    /** As people read it: {@code £1,250.50}. */
    @Override
    public String toString() {
        return NumberFormat.getCurrencyInstance(Locale.UK).format(pounds());
    }
}
