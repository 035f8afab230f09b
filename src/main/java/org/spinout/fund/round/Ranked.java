package org.spinout.fund.round;

import org.jspecify.annotations.Nullable;
import org.spinout.fund.Product;
import org.spinout.shared.Money;

/**
 * One bid in the panel's list.
 *
 * @param rank from 1, without gaps or ties
 * @param outcome what would be decided on it
 * @param product as what it would be given: what was bid for, unless the panel would give it as another
 * @param amount what it would be given; null unless the panel would invest and there is money
 * @param most what it bids for, or what the panel trimmed it to
 * @param reasons why this and no other outcome; empty where it simply ranks high enough
 */
public record Ranked(
        int rank,
        Bid bid,
        Outcome outcome,
        Product product,
        @Nullable Money amount,
        Money most,
        String reasons) {}
