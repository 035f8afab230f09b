package org.spinout.fund.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.fund.round.RoundFixture.OFFERS_UNTIL;
import static org.spinout.fund.round.RoundFixture.caseNumber;
import static org.spinout.fund.round.RoundFixture.pounds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spinout.TestDatabase;
import org.spinout.fund.AwardState;
import org.spinout.fund.PotKind;
import org.spinout.fund.Product;
import org.spinout.shared.ManyRows;
import org.spinout.shared.Money;

/**
 * Rounds as large as the Social Enterprise Investment Fund's: £10m of March 2011, and £19m of 2012-13 with about £8m for
 * loans and grants of £30,000 to £150,000, sought about nine times over as in the window of 2010. The draw can be
 * repeated with {@code -Dfund.seed=...}.
 */
class ReferenceRunTests {

    private final long seed = Objects.requireNonNullElseGet(Long.getLong("fund.seed"), System::nanoTime);

    /** What each pot of a year held. */
    enum Year {
        OF_2011(10_000_000, 0),
        OF_2012(11_000_000, 8_000_000);

        private final long grants;
        private final long loans;

        Year(long grants, long loans) {
            this.grants = grants;
            this.loans = loans;
        }
    }

    @ParameterizedTest
    @EnumSource
    void sharesThePotsOutToThePennyAndKeepsThemSo(Year year) {
        var fund = RoundFixture.on(year == Year.OF_2011 ? TestDatabase.h2() : TestDatabase.postgres());
        var round = sought(fund, year);

        var result = fund.decide(round);

        assertThat(sought(fund, round)).isGreaterThan(8 * (year.grants + year.loans) * 100);
        assertSharedOut(fund, round, result);

        // Offers lapse and are declined until nobody is left to move up or the draw ends.
        var lot = new Random(seed);
        for (var time = 0; time < 40; time++) {
            var offered = fund.allocations.resultOf(round.number()).awarded();
            var award = String.valueOf(offered.get(lot.nextInt(offered.size())).awardNumber());
            if (fund.awards.get(award).state() == AwardState.OFFERED) {
                fund.awards.decline(award);
            }
            fund.reserves.promote(round.number(), OFFERS_UNTIL, "fundManager");
            round.shares()
                    .forEach(share -> assertThat(
                                    fund.ledger.balances(share.potId()).reserved())
                            .isLessThanOrEqualTo(share.budget()));
        }
    }

    private void assertSharedOut(RoundFixture fund, FundingRound round, RoundResult result) {
        var left = new HashMap<String, Money>();
        round.shares().forEach(share -> left.put(share.potId(), share.budget()));
        var bids = new TreeMap<String, Bid>();
        fund.bids.ofRound(round.number()).forEach(bid -> bids.put(bid.number(), bid));
        for (var one : result.results()) {
            var request = Objects.requireNonNull(bids.get(one.bidNumber())).submittedRequest();
            var pot = round.shareFor(request.product()).orElseThrow().potId();
            var rest = Objects.requireNonNull(left.get(pot));
            if (one.amount() == null) {
                assertThat(request.leastUseful())
                        .as("-Dfund.seed=%d: %s", seed, one)
                        .isGreaterThan(rest);
            } else {
                var most = request.requested().isMoreThan(rest) ? rest : request.requested();
                assertThat(one.amount()).as("-Dfund.seed=%d: %s", seed, one).isEqualTo(most);
                left.put(pot, rest.minus(one.amount()));
            }
        }
        left.forEach(
                (pot, rest) -> assertThat(fund.ledger.balances(pot).available()).isEqualTo(rest));
        assertThat(fund.bidAwards.of(bids.keySet())).hasSameSizeAs(result.awarded());
    }

    private static long sought(RoundFixture fund, FundingRound round) {
        return fund.bids.ofRound(round.number()).stream()
                .mapToLong(bid -> bid.requested().pence())
                .sum();
    }

    private FundingRound sought(RoundFixture fund, Year year) {
        var budget = new TreeMap<String, Money>();
        budget.put(fund.potWith(PotKind.REVENUE_GRANT, pounds(year.grants)), pounds(year.grants));
        if (year.loans > 0) {
            budget.put(fund.potWith(PotKind.CAPITAL_LOAN, pounds(year.loans)), pounds(year.loans));
        }
        var round = fund.round(Map.copyOf(budget), true);
        var lot = new Random(seed);
        var requests = new ArrayList<BidRequest>();
        draw(lot, requests, Product.REVENUE_GRANT, year.grants, 30_000, 150_000);
        draw(lot, requests, Product.CAPITAL_LOAN, year.loans, 100_000, 900_000);
        enter(fund, round, lot, requests);
        fund.clock.moveTo(round.shutsAt());
        fund.rounds.close(round.number());
        return round;
    }

    /** Bids worth about nine times a budget; a third of them say that less would be of use. */
    private static void draw(Random lot, List<BidRequest> requests, Product product, long budget, int from, int to) {
        for (var sum = 0L; sum < 9 * budget; ) {
            var asked = new Money(from * 100L + lot.nextInt((to - from) * 100));
            var least = lot.nextInt(3) == 0 ? new Money(asked.pence() * 2 / 3) : asked;
            requests.add(new BidRequest(product, asked, least, "A service of our own"));
            sum += asked.pence() / 100;
        }
    }

    /** Bids as they are once they are scored; how they come to be so is told elsewhere. */
    private static void enter(RoundFixture fund, FundingRound round, Random lot, List<BidRequest> requests) {
        var rows = new ArrayList<List<Object>>();
        for (var request : requests) {
            var number = rows.size() + 1;
            rows.add(List.of(
                    String.format("BD-2026-%04d", number),
                    round.number(),
                    caseNumber(number),
                    "ASSESSED",
                    "proposer",
                    LondonTime.kept(round.opensAt()),
                    request.product().name(),
                    request.requested().pence(),
                    request.leastUseful().pence(),
                    request.purpose(),
                    "proposer",
                    LondonTime.kept(round.opensAt()),
                    number,
                    lot.nextInt(101) * 100));
        }
        ManyRows.insert(
                fund.jdbc,
                "bid (bid_number, round_number, case_number, state, started_by, started_at, product, requested_pence,"
                        + " least_useful_pence, purpose, submitted_by, submitted_at, receipt, score)",
                rows);
    }
}
