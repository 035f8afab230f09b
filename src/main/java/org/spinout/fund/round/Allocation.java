package org.spinout.fund.round;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.spinout.shared.Money;

/**
 * Shares money out in the order of a ranking. Each claim in its turn gets the most it may have of what is left in its
 * pot, or nothing where that is less than its least; who comes later never takes anything from who comes before. So of
 * all ways to share the money this is the best for the first in rank, among those the best for the second, and so on.
 *
 * <p>It asks nothing and changes nothing: the same claims and limits always give the same answer.
 *
 * @param given by bid number, in rank order, for the claims that got something
 * @param left what remains, by pot
 */
public record Allocation(Map<String, Money> given, Map<String, Money> left) {

    /**
     * @param ranked the best first
     * @param limits what may be given, by pot; nothing from a pot that is not named
     */
    public static Allocation of(List<Claim> ranked, Map<String, Money> limits) {
        var given = new LinkedHashMap<String, Money>();
        var left = new TreeMap<>(limits);
        for (var claim : ranked) {
            var rest = left.getOrDefault(claim.potId(), Money.ZERO);
            var most = claim.most().isMoreThan(rest) ? rest : claim.most();
            if (most.isPositive() && !claim.least().isMoreThan(most)) {
                given.put(claim.bidNumber(), most);
                left.put(claim.potId(), rest.minus(most));
            }
        }
        return new Allocation(given, left);
    }
}
