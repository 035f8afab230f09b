package org.spinout.fund.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;

/**
 * What was decided on one bid.
 *
 * @param step 1 for the panel's decision, more for a promotion from the reserve list
 * @param rank from 1, within its round
 * @param amount what is offered; null unless the panel invests and there is money
 * @param most what it could have got
 * @param awardNumber the award that was made; null without an amount
 */
public record BidResult(
        String bidNumber,
        String caseNumber,
        int step,
        int rank,
        Outcome outcome,
        @Nullable Money amount,
        Money most,
        String reasons,
        @Nullable String awardNumber,
        String decidedBy,
        Instant decidedAt) {

    BidResult awarded(@Nullable String award) {
        return new BidResult(
                bidNumber, caseNumber, step, rank, outcome, amount, most, reasons, award, decidedBy, decidedAt);
    }
}
