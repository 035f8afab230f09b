package org.spinout.fund.round;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spinout.fund.Product;
import org.spinout.shared.Money;

/** What the panel's adjustments make of the scored bids of a round. */
final class PanelList {

    private final FundingRound round;
    private final Map<String, Adjustment> drops = new HashMap<>();
    private final Map<String, Adjustment> trims = new HashMap<>();
    private final Map<String, Adjustment> products = new HashMap<>();
    private final Map<String, Adjustment> places = new LinkedHashMap<>();
    private @Nullable Adjustment passMark;

    PanelList(FundingRound round, List<Adjustment> adjustments) {
        this.round = round;
        for (var one : adjustments) {
            take(one);
        }
    }

    private void take(Adjustment one) {
        if (one.kind() == Adjustment.Kind.PASS_MARK) {
            passMark = one;
            return;
        }
        var bid = Objects.requireNonNull(one.bidNumber());
        switch (one.kind()) {
            case DROP -> drops.put(bid, one);
            case TRIM -> {
                trims.put(bid, one);
                if (one.product() != null) {
                    products.put(bid, one);
                }
            }
            case PLACE -> {
                places.remove(bid);
                places.put(bid, one);
            }
            case RESTORE -> List.of(drops, trims, products, places).forEach(some -> some.remove(bid));
            case PASS_MARK -> throw new IllegalStateException();
        }
    }

    /**
     * The list, best bid first.
     *
     * @param bids of the round; those not scored are left out
     * @param limits what the round may give, by pot
     */
    List<Ranked> ranked(Collection<Bid> bids, Map<String, Money> limits) {
        var assessed =
                bids.stream().filter(bid -> bid.state() == BidState.ASSESSED).toList();
        var order = Ranking.of(assessed, places.values());
        var claims = order.stream()
                .filter(bid -> refusal(bid) == null)
                .map(bid -> claim(bid, most(bid)))
                .toList();
        var given = Allocation.of(claims, limits).given();
        var list = new ArrayList<Ranked>();
        for (var bid : order) {
            list.add(ranked(list.size() + 1, bid, given.get(bid.number())));
        }
        return list;
    }

    /** What a bid may be given, at most so much. */
    Claim claim(Bid bid, Money most) {
        var request = bid.submittedRequest();
        var least = round.partAwards() && most.isMoreThan(request.leastUseful()) ? request.leastUseful() : most;
        var pot = round.shareFor(product(bid)).orElseThrow().potId();
        return new Claim(bid.number(), pot, most, least);
    }

    private Ranked ranked(int rank, Bid bid, @Nullable Money amount) {
        var refusal = refusal(bid);
        if (refusal != null) {
            return new Ranked(rank, bid, refusal, product(bid), null, most(bid), reasonsOf(bid));
        }
        return amount == null
                ? new Ranked(rank, bid, Outcome.RESERVE, product(bid), null, most(bid), NO_MONEY)
                : new Ranked(rank, bid, Outcome.INVEST, product(bid), amount, most(bid), reasonsFor(bid, amount));
    }

    private static final String NO_MONEY = "The money of this round went to bids that ranked higher.";

    private @Nullable Outcome refusal(Bid bid) {
        var drop = drops.get(bid.number());
        if (drop != null) {
            return drop.outcome();
        }
        return isBelow(bid) ? Outcome.REJECT : null;
    }

    private boolean isBelow(Bid bid) {
        var mark = passMark == null ? null : passMark.passMark();
        return mark != null && Objects.requireNonNull(bid.score()).compareTo(mark) < 0;
    }

    /** As what a bid is given: what it asks for, unless the panel gives it as another product. */
    Product product(Bid bid) {
        var other = products.get(bid.number());
        return other == null ? bid.submittedRequest().product() : Objects.requireNonNull(other.product());
    }

    private Money most(Bid bid) {
        var trim = trims.get(bid.number());
        return trim == null ? bid.requested() : Objects.requireNonNull(trim.amount());
    }

    private String reasonsOf(Bid bid) {
        var drop = drops.get(bid.number());
        if (drop != null) {
            return drop.reasons();
        }
        var mark = Objects.requireNonNull(passMark);
        return "It scored " + bid.score() + ", below the pass mark of " + mark.passMark() + ". " + mark.reasons();
    }

    private String reasonsFor(Bid bid, Money amount) {
        if (most(bid).isMoreThan(amount)) {
            return otherwise(bid) + "The pot held " + amount + " when it was this bid's turn.";
        }
        var trim = trims.get(bid.number());
        return trim == null ? "" : otherwise(bid) + trim.reasons();
    }

    /** What to say first of a bid that is given as something else; nothing of others. */
    String otherwise(Bid bid) {
        return products.containsKey(bid.number())
                ? "It is offered as a " + product(bid).plainName() + " and not as the "
                        + bid.submittedRequest().product().plainName() + " you bid for. "
                : "";
    }
}
