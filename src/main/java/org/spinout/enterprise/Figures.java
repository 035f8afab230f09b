package org.spinout.enterprise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.spinout.shared.Money;

/** A figure with what it counts, as people read it. */
final class Figures {

    private Figures() {}

    static String inWords(BigDecimal figure, String unit) {
        return switch (unit) {
            case "pounds" ->
                new Money(figure.movePointRight(2)
                                .setScale(0, RoundingMode.HALF_EVEN)
                                .longValueExact())
                        .toString();
            case "percent" -> plain(figure) + " per cent";
            case "score" -> "a score of " + plain(figure);
            case "number" -> plain(figure);
            default -> plain(figure) + " " + unit;
        };
    }

    private static String plain(BigDecimal figure) {
        var stripped = figure.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped).toPlainString();
    }
}
