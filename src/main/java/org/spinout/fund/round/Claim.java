package org.spinout.fund.round;

import org.spinout.shared.Money;

/**
 * What one bid may be given.
 *
 * @param most all that was bid for, or what the panel trimmed it to
 * @param least the least it may be given; the same as {@code most} where it is all or nothing
 */
public record Claim(String bidNumber, String potId, Money most, Money least) {}
