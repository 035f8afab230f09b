package org.spinout.fund.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spinout.fund.Product;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

/**
 * One round of a fund.
 *
 * <p>It is published with its budget, its criteria and its window. Bids come in until the closing second; then it is
 * closed, and its bids are tested and scored. The panel decides once. Until the reserve list ends, money that comes free
 * moves on to the next bid. A round can be cancelled until it is decided.
 *
 * @param number such as {@code FR-2026-01}
 * @param shares of each pot, by pot id
 * @param opensAt the first moment at which a bid is taken
 * @param closesAt the beginning of the last second in which a bid is taken
 * @param lastAdjustment how many adjustments the panel has tried; names what a preview shows
 * @param decisionId which decision decided it, null before, as are the next four
 * @param offersUntil the last day in London on which an offer of this decision can be accepted
 * @param reserveUntil the last day in London on which a bid moves up from the reserve list
 * @param reserveEndedOn the day on which the reserve list was ended
 * @param publishedOn the day on which the results were published
 * @param cancelReasons null unless it is cancelled
 */
public record FundingRound(
        String number,
        String fundId,
        String title,
        List<RoundShare> shares,
        Instant opensAt,
        Instant closesAt,
        boolean partAwards,
        Points allowedDifference,
        Money oneScorerUpTo,
        List<Criterion> criteria,
        RoundState state,
        int lastAdjustment,
        @Nullable String decisionId,
        @Nullable String decidedBy,
        @Nullable LocalDate offersUntil,
        @Nullable LocalDate reserveUntil,
        @Nullable LocalDate reserveEndedOn,
        @Nullable LocalDate publishedOn,
        @Nullable String cancelReasons) {

    /** The first instant at which no bid is taken any more: one second after the closing second began. */
    public Instant shutsAt() {
        return closesAt.plusSeconds(1);
    }

    /** Whether a bid is taken at that moment. */
    public boolean takesBids(Instant moment) {
        return state == RoundState.OPEN && !moment.isBefore(opensAt) && moment.isBefore(shutsAt());
    }

    /** The round's share of the pot this product is paid from, if it has one. */
    public Optional<RoundShare> shareFor(Product product) {
        return shares.stream()
                .filter(share -> share.kind() == product.potKind())
                .findFirst();
    }

    /** How many people score a bid for so much. */
    public int scorersFor(Money requested) {
        return requested.isMoreThan(oneScorerUpTo) ? 2 : 1;
    }

    /** Whether a bid for so much is visited. */
    public boolean visits(Money requested) {
        return requested.isMoreThan(oneScorerUpTo);
    }

    /** The opening in words: {@code 09:00 on 1 July 2026}. */
    public String opensInWords() {
        return LondonTime.inWords(opensAt);
    }

    /** The closing in words: {@code 12:00 on 24 August 2026}. */
    public String closesInWords() {
        return LondonTime.inWords(closesAt);
    }

    /** @throws Refusal.Conflict when it stands elsewhere */
    FundingRound require(RoundState expected, String toDo) {
        if (state != expected) {
            throw new Refusal.Conflict(
                    "The round " + number + " is " + state.plainName() + ", so you cannot " + toDo + ".");
        }
        return this;
    }

    /** @throws Refusal.Conflict when no bid is taken at that moment */
    void requireTakesBids(Instant moment) {
        if (moment.isBefore(opensAt) && state == RoundState.OPEN) {
            throw new Refusal.Conflict("The round " + number + " opens at " + opensInWords() + ".");
        }
        if (!takesBids(moment)) {
            throw new Refusal.Conflict(
                    state == RoundState.CANCELLED
                            ? "The round " + number + " was cancelled: " + cancelReasons
                            : "The round " + number + " closed at " + closesInWords()
                                    + ". No bid can be taken after that second.");
        }
    }
}
