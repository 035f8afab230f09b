package org.spinout.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A figure that the case was approved on.
 *
 * @param number counts from 1 within the enterprise
 * @param unit what it counts, as in {@link Measure}
 * @param approvedOn when it was approved
 * @param source where it was written
 * @param atLeast whether more is better
 */
public record Promise(
        int number, String name, String unit, BigDecimal figure, LocalDate approvedOn, String source, boolean atLeast) {

    /** How far a figure stays behind this one, in whole per cent of it; nothing where it is kept. */
    public int shortfallPercent(BigDecimal outcome) {
        var behind = atLeast ? figure.subtract(outcome) : outcome.subtract(figure);
        if (behind.signum() <= 0 || figure.signum() == 0) {
            return behind.signum() <= 0 ? 0 : 100;
        }
        return behind.multiply(BigDecimal.valueOf(100))
                .divide(figure.abs(), java.math.RoundingMode.DOWN)
                .min(BigDecimal.valueOf(1000))
                .intValue();
    }
}
