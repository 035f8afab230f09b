package org.spinout.fund.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.spinout.fund.Product;
import org.spinout.shared.Money;

/** The draws can be repeated with {@code -Dfund.seed=...}. */
class AllocationTests {

    private static final int DRAWS = 1_000;

    private final long seed = Objects.requireNonNullElseGet(Long.getLong("fund.seed"), System::nanoTime);

    @Test
    void isTheBestForTheFirstInRankThenForTheSecondAndSoOn() {
        var lot = new Random(seed);
        for (var draw = 0; draw < DRAWS; draw++) {
            var claims = claims(lot);
            var limits = Map.of("grants", new Money(lot.nextInt(16)), "loans", new Money(lot.nextInt(12)));

            var given = Allocation.of(claims, limits).given();

            var amounts = claims.stream()
                    .map(claim ->
                            given.getOrDefault(claim.bidNumber(), Money.ZERO).pence())
                    .toList();
            assertThat(amounts)
                    .as("-Dfund.seed=%d, draw %d: %s of %s", seed, draw, claims, limits)
                    .isEqualTo(oracle(claims, limits));
        }
    }

    /** Tries every way there is to share the money, and takes the lexicographically largest. */
    private static List<Long> oracle(List<Claim> claims, Map<String, Money> limits) {
        var best = new long[claims.size()];
        search(claims, new HashMap<>(limits), 0, new long[claims.size()], best);
        return Arrays.stream(best).boxed().toList();
    }

    private static void search(List<Claim> claims, Map<String, Money> left, int at, long[] tried, long[] best) {
        if (at == claims.size()) {
            if (Arrays.compare(tried, best) > 0) {
                System.arraycopy(tried, 0, best, 0, best.length);
            }
            return;
        }
        var claim = claims.get(at);
        var rest = Objects.requireNonNull(left.get(claim.potId()));
        for (var amount = 0L; amount <= claim.most().pence(); amount++) {
            if (amount == 0 || (amount >= claim.least().pence() && amount <= rest.pence())) {
                tried[at] = amount;
                left.put(claim.potId(), new Money(rest.pence() - amount));
                search(claims, left, at + 1, tried, best);
            }
        }
        left.put(claim.potId(), rest);
        tried[at] = 0;
    }

    private static List<Claim> claims(Random lot) {
        var claims = new ArrayList<Claim>();
        for (var number = 1; number <= 5; number++) {
            var most = 1 + lot.nextInt(6);
            var least = lot.nextBoolean() ? most : 1 + lot.nextInt(most);
            var pot = lot.nextInt(3) == 0 ? "loans" : "grants";
            claims.add(new Claim("BD-" + number, pot, new Money(most), new Money(least)));
        }
        return claims;
    }

    @Test
    void givesNothingFromAPotThatIsNotNamed() {
        var claim = new Claim("BD-1", "loans", new Money(5), new Money(1));

        assertThat(Allocation.of(List.of(claim), Map.of("grants", new Money(9))).given())
                .isEmpty();
        assertThat(Allocation.of(List.of(claim), Map.of("loans", new Money(-1))).given())
                .isEmpty();
    }

    @Test
    void ranksByScoreThenByTheSmallerRequestThenByTheEarlierReceipt() {
        var order = List.of(bid(9, 90, 500), bid(3, 80, 100), bid(4, 80, 100), bid(1, 80, 200), bid(2, 10, 1));
        var lot = new Random(seed);
        for (var draw = 0; draw < 50; draw++) {
            var shuffled = new ArrayList<>(order);
            Collections.shuffle(shuffled, lot);

            assertThat(Ranking.of(shuffled, List.of())).isEqualTo(order);
        }
    }

    @Test
    void putsBidsWhereThePanelWantsThem() {
        var bids = List.of(bid(1, 90, 1), bid(2, 80, 1), bid(3, 70, 1), bid(4, 60, 1));

        assertThat(Ranking.of(bids, List.of(Adjustment.place("BD-4", 1), Adjustment.place("BD-1", 99))))
                .extracting(Bid::number)
                .containsExactly("BD-4", "BD-2", "BD-3", "BD-1");
        assertThat(Ranking.of(bids, List.of(Adjustment.place("BD-7", 1)))).isEqualTo(bids);
    }

    private static Bid bid(int receipt, int points, long pence) {
        var at = Instant.parse("2026-07-01T08:00:00Z");
        return new Bid(
                "BD-" + receipt,
                "FR-2026-01",
                "SP-2026-000" + receipt,
                BidState.ASSESSED,
                "proposer",
                at,
                new BidRequest(Product.REVENUE_GRANT, new Money(pence), new Money(pence), "A van"),
                "proposer",
                at,
                receipt,
                List.of(),
                Points.of(points));
    }
}
