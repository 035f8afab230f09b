package org.spinout.fund.round;

import org.spinout.shared.Money;

/**
 * What one pot of a round would hold.
 *
 * @param share the round's share of it
 * @param limit what the round can give from it: its share, or what the pot still holds if that is less
 * @param given what would be given
 */
public record PotPreview(RoundShare share, Money limit, Money given) {

    /** What would be left for this round. */
    public Money left() {
        return limit.minus(given);
    }
}
