package org.spinout.fund.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spinout.fund.Product;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

/**
 * One thing a panel tried before it decided. Kept for good, also when a later one undid it.
 *
 * @param number counts from 1 within the round
 * @param bidNumber null for a pass mark
 * @param outcome of a drop
 * @param amount of a trim
 * @param product as which the amount of a trim is given, where that is not what was bid for
 * @param place of a bid moved, from 1
 * @param passMark below which every bid is rejected
 */
public record Adjustment(
        int number,
        Kind kind,
        @Nullable String bidNumber,
        @Nullable Outcome outcome,
        @Nullable Money amount,
        @Nullable Product product,
        @Nullable Integer place,
        @Nullable Points passMark,
        String reasons,
        String by,
        Instant at) {

    /** What can be tried. */
    public enum Kind {
        /** Do not invest: reject, or ask for more work. */
        DROP,
        /** Give at most so much, or give it as another product: a loan instead of a grant. */
        TRIM,
        /** Move to another place in the ranking. */
        PLACE,
        /** Leave the bid as it was scored: no drop, trim or place. */
        RESTORE,
        /** Reject whatever scored less. */
        PASS_MARK
    }

    static Adjustment drop(String bid, Outcome outcome) {
        if (outcome != Outcome.MORE_SUPPORT && outcome != Outcome.REJECT) {
            throw new Refusal("A bid is dropped to be rejected, or to be worked on with more support.");
        }
        return of(Kind.DROP, bid, outcome, null, null, null, null);
    }

    static Adjustment trim(String bid, Money amount) {
        return of(Kind.TRIM, bid, null, amount, null, null, null);
    }

    static Adjustment giveAs(String bid, Product product, Money amount) {
        return of(Kind.TRIM, bid, null, amount, product, null, null);
    }

    static Adjustment place(String bid, int place) {
        if (place < 1) {
            throw new Refusal("place", "min", "Places are counted from 1.");
        }
        return of(Kind.PLACE, bid, null, null, null, place, null);
    }

    static Adjustment restore(String bid) {
        return of(Kind.RESTORE, bid, null, null, null, null, null);
    }

    static Adjustment passMark(Points mark) {
        return of(Kind.PASS_MARK, null, null, null, null, null, mark);
    }

    private static Adjustment of(
            Kind kind,
            @Nullable String bid,
            @Nullable Outcome outcome,
            @Nullable Money amount,
            @Nullable Product product,
            @Nullable Integer place,
            @Nullable Points mark) {
        return new Adjustment(0, kind, bid, outcome, amount, product, place, mark, "", "", Instant.EPOCH);
    }

    /** The adjustment as it is kept. */
    Adjustment made(int counted, String why, String who, Instant when) {
        return new Adjustment(counted, kind, bidNumber, outcome, amount, product, place, passMark, why, who, when);
    }
}
