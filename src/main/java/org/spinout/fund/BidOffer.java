package org.spinout.fund;

import java.time.Instant;
import java.time.LocalDate;
import org.spinout.shared.Money;

/**
 * What a round's panel offers for one bid.
 *
 * @param product as what it is offered, which need not be what the team bid for
 * @param requested how much the team bid for
 * @param purpose in the team's words
 * @param bidBy the user who submitted the bid, and when
 * @param amount what is offered, no more than was bid for
 * @param expiresOn the last day in London on which the offer can be accepted
 */
public record BidOffer(
        String bidNumber,
        String caseNumber,
        Product product,
        Money requested,
        String purpose,
        String bidBy,
        Instant bidAt,
        Money amount,
        String potId,
        LocalDate expiresOn) {}
