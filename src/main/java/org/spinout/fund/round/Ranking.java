package org.spinout.fund.round;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The order of bids: the higher score first; among equals whoever bid for less; among those whoever submitted earlier.
 * Since no two bids of a round have the same receipt, there is never a tie. Afterwards the panel's places are taken, in
 * the order in which the panel gave them.
 */
final class Ranking {

    private static final Comparator<Bid> BEST_FIRST = Comparator.comparing(Ranking::score)
            .reversed()
            .thenComparing(Bid::requested)
            .thenComparing(bid -> Objects.requireNonNull(bid.receipt()));

    private Ranking() {}

    static List<Bid> of(Collection<Bid> assessed, Collection<Adjustment> places) {
        var ranked = new ArrayList<>(assessed.stream().sorted(BEST_FIRST).toList());
        for (var wish : places) {
            ranked.stream()
                    .filter(bid -> bid.number().equals(wish.bidNumber()))
                    .findFirst()
                    .ifPresent(bid -> {
                        ranked.remove(bid);
                        var place = Objects.requireNonNull(wish.place());
                        ranked.add(Math.min(place - 1, ranked.size()), bid);
                    });
        }
        return ranked;
    }

    private static Points score(Bid bid) {
        return Objects.requireNonNull(bid.score(), bid.number());
    }
}
