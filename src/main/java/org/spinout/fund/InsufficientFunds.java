package org.spinout.fund;

import org.spinout.shared.Money;

/**
 * The pot does not hold enough; nothing was set aside.
 *
 * @param asked what should have been set aside
 * @param available what the pot could still offer at that moment
 */
public record InsufficientFunds(String potId, Money asked, Money available) implements Reservation {}
