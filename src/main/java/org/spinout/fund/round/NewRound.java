package org.spinout.fund.round;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.spinout.shared.Money;

/**
 * What is published when a round opens.
 *
 * @param title as the announcement calls it, at most 200 characters
 * @param budget by the pot's id; every pot of one fund, and each of another kind
 * @param opens the minute in London from which bids are taken; may be past, which is at once
 * @param closes the minute in London whose first second is the last in which a bid is taken
 * @param partAwards whether the panel may give less than was bid for
 * @param allowedDifference by how much scorers of one bid may differ without moderation
 * @param oneScorerUpTo up to which amount a bid needs one scorer instead of two
 */
public record NewRound(
        String fundId,
        String title,
        Map<String, Money> budget,
        LocalDateTime opens,
        LocalDateTime closes,
        boolean partAwards,
        Points allowedDifference,
        Money oneScorerUpTo,
        List<Criterion> criteria) {}
