package org.spinout.fund.round;

import org.spinout.fund.PotKind;
import org.spinout.shared.Money;

/**
 * A round's share of one pot.
 *
 * @param kind what the pot's money may become
 * @param budget the most the round may offer from it
 */
public record RoundShare(String potId, PotKind kind, Money budget) {}
