/**
 * Rounds of a fund: many teams bid for the same money until a moment, and one panel decides on all of them together.
 *
 * <p>A round is opened with a share of one or more pots. Teams submit bids and get receipts until the closing second; an
 * extension is for everybody. Bids are tested, scored by people without an interest in them, moderated where the scorers
 * differ too much, and ranked. The panel tries what it might do, and then decides once: the awards are made, and their
 * money set aside, exactly within each pot, in one transaction. What fitted no more waits in rank order on the reserve
 * list and moves up when an offer lapses.
 *
 * <p>Whoever moves a round locks its row first, then bids in the order of their numbers, then pots in the order of their
 * ids. Whoever only moves a bid locks that bid.
 */
@NamedInterface("round")
@NullMarked
package org.spinout.fund.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
