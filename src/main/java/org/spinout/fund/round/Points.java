package org.spinout.fund.round;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.spinout.shared.Refusal;

/**
 * A score out of 100, exact to a hundredth of a point.
 *
 * @param hundredths from 0 to 10,000
 */
public record Points(int hundredths) implements Comparable<Points> {

    private static final int MOST = 10_000;

    /** @throws Refusal when it is not between 0 and 100 */
    public Points {
        if (hundredths < 0 || hundredths > MOST) {
            throw new Refusal("Points go from 0 to 100.");
        }
    }

    /** So many whole points. */
    public static Points of(int points) {
        return new Points(Math.multiplyExact(points, 100));
    }

    /** The mean, rounded half-even to a hundredth. */
    static Points mean(List<Points> several) {
        var sum = several.stream().mapToInt(Points::hundredths).sum();
        return new Points(BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(several.size()), 0, RoundingMode.HALF_EVEN)
                .intValueExact());
    }

    @Override
    public int compareTo(Points other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    /** As people read it: {@code 73.25}. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }
}
