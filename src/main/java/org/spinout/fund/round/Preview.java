package org.spinout.fund.round;

import java.util.List;

/**
 * What would happen if the panel decided now. Nothing has.
 *
 * @param adjustment the number of the last adjustment it takes into account; a decision names it
 * @param ranked every scored bid, best first
 * @param pots every pot of the round, by id
 * @param unfinished the bids still to be tested or scored; nothing can be decided while there are any
 */
public record Preview(int adjustment, List<Ranked> ranked, List<PotPreview> pots, List<Bid> unfinished) {}
