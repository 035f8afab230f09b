package org.spinout.fund.round;

import org.spinout.fund.Product;
import org.spinout.shared.Money;

/**
 * What a team bids for.
 *
 * @param leastUseful the least that would still be of use; the same as {@code requested} where it is all or nothing
 * @param purpose in the team's words, at most 3,900 characters
 */
public record BidRequest(Product product, Money requested, Money leastUseful, String purpose) {}
