package org.spinout.fund.round;

import java.time.LocalDate;

/**
 * What a panel decides on a whole round.
 *
 * @param id names the decision, at most 64 characters; the same one again gets the same answer
 * @param adjustment the last adjustment the panel saw; a decision on an older list is refused
 * @param offersUntil the last day in London on which an offer can be accepted
 * @param reserveUntil the last day in London on which a bid moves up from the reserve list
 * @param reasons of the panel, read by everybody it invests in
 * @param by who decided
 */
public record PanelDecision(
        String id, int adjustment, LocalDate offersUntil, LocalDate reserveUntil, String reasons, String by) {}
