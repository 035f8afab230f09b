package org.spinout.fund.round;

import java.util.List;
import java.util.Map;

/**
 * Who scores what.
 *
 * @param scorers by bid, in the order of the receipts
 * @param shortOf the bids for which too few people without an interest were named
 */
public record Allotment(Map<String, List<String>> scorers, List<String> shortOf) {}
