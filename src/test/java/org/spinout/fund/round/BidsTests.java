package org.spinout.fund.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.round.RoundFixture.pounds;
import static org.spinout.fund.round.RoundFixture.request;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.spinout.fund.Product;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

class BidsTests {

    private static final BidRequest VAN = request(pounds(500), pounds(300));

    private final RoundFixture fund = RoundFixture.onH2();
    private final FundingRound round = fund.round(pounds(1_000));

    @Test
    void takesABidInTheClosingSecondAndNoneAfterIt() {
        var early = fund.bids.start(round.number(), "SP-2026-0001", "proposer");
        var inTime = fund.bids.start(round.number(), "SP-2026-0002", "proposer");
        var late = fund.bids.start(round.number(), "SP-2026-0003", "proposer");

        fund.clock.moveTo(round.closesAt());
        assertThat(fund.bids.submit(early.number(), VAN, "proposer").receiptNumber())
                .isEqualTo("FR-2026-01/1");
        fund.clock.moveTo(round.closesAt().plusMillis(999));
        assertThat(fund.bids.submit(inTime.number(), VAN, "proposer").receiptNumber())
                .isEqualTo("FR-2026-01/2");
        fund.clock.moveTo(round.closesAt().plusSeconds(1));
        assertConflict("closed at 12:00 on 24 August 2026", () -> fund.bids.submit(late.number(), VAN, "proposer"));
        assertConflict("closed at", () -> fund.bids.start(round.number(), "SP-2026-0004", "proposer"));

        assertThat(fund.bids.get(late.number()).state()).isEqualTo(BidState.DRAFT);
    }

    @Test
    void takesNoBidBeforeTheRoundOpens() {
        fund.clock.moveTo(round.opensAt().minusMillis(1));

        assertConflict(
                "opens at 09:00 on 1 July 2026", () -> fund.bids.start(round.number(), "SP-2026-0001", "proposer"));
    }

    @Test
    void keepsWhatWasSentAndWhen() {
        fund.clock.moveTo(round.opensAt().plus(Duration.ofDays(3)));
        var sent = fund.submitted(round, "SP-2026-0001", VAN);

        var kept = fund.bids.get(sent.number());
        assertThat(kept).isEqualTo(sent);
        assertThat(kept.submittedRequest()).isEqualTo(VAN);
        assertThat(kept.submittedAt()).isEqualTo(round.opensAt().plus(Duration.ofDays(3)));
    }

    @Test
    void givesABidSentTwiceOneReceipt() {
        var sent = fund.submitted(round, "SP-2026-0001", VAN);

        assertThat(fund.bids.submit(sent.number(), VAN, "proposer")).isEqualTo(sent);
        assertConflict(
                "cannot be submitted: it is submitted",
                () -> fund.bids.submit(sent.number(), request(pounds(400), pounds(300)), "proposer"));
        assertThat(fund.bids.ofRound(round.number())).containsExactly(sent);
    }

    @Test
    void takesNoAmountThatIsNone() {
        for (var nothing : List.of(Money.ZERO, new Money(-1), new Money(Long.MIN_VALUE))) {
            assertRefused("must be more than nothing", request(nothing, pounds(1)));
            assertRefused("must be more than nothing", request(pounds(1), nothing));
        }
        assertRefused("is more than the £1.00 you bid for", request(pounds(1), new Money(101)));
        assertRefused("the round has £1,000.00", request(new Money(1_000_01), pounds(1)));
        assertRefused("the round has £1,000.00", request(new Money(Long.MAX_VALUE), pounds(1)));
        assertRefused("Say what the money is for", new BidRequest(Product.REVENUE_GRANT, pounds(1), pounds(1), " "));
        assertRefused(
                "no money for a capital loan", new BidRequest(Product.CAPITAL_LOAN, pounds(1), pounds(1), "A van"));
        assertThat(fund.bids.ofRound(round.number())).allMatch(bid -> bid.state() == BidState.DRAFT);
    }

    @Test
    void takesOneBidOfACaseForAProduct() {
        var first = fund.submitted(round, "SP-2026-0001", VAN);
        fund.submitted(
                round, "SP-2026-0001", new BidRequest(Product.DEVELOPMENT_GRANT, pounds(9), pounds(9), "Advice"));

        assertConflict(
                "bids for a revenue grant in this round already: " + first.number(),
                () -> fund.submitted(round, "SP-2026-0001", VAN));

        fund.bids.withdraw(first.number());
        assertThat(fund.submitted(round, "SP-2026-0001", VAN).receipt()).isEqualTo(3);
    }

    @Test
    void keepsTheOutcomeOfTheTests() {
        var good = fund.submitted(round, "SP-2026-0001", VAN);
        var bad = fund.submitted(round, "SP-2026-0002", VAN);

        fund.bids.recordEligibility(good.number(), List.of(), "fundManager");
        var failed =
                fund.bids.recordEligibility(bad.number(), List.of("notInEngland", "outsideFundAims"), "fundManager");

        assertThat(fund.bids.get(good.number()).state()).isEqualTo(BidState.ELIGIBLE);
        assertThat(fund.bids.get(bad.number())).isEqualTo(failed);
        assertThat(failed.failedTests()).containsExactly("notInEngland", "outsideFundAims");
        assertThat(fund.bids.recordEligibility(bad.number(), failed.failedTests(), "fundManager"))
                .isEqualTo(failed);
        assertConflict(
                "cannot be found eligible: it is not eligible",
                () -> fund.bids.recordEligibility(bad.number(), List.of(), "fundManager"));
    }

    @Test
    void withdrawsWhatACaseStillHasInPlay() {
        var sent = fund.submitted(round, "SP-2026-0001", VAN);
        var failed = fund.submitted(
                round, "SP-2026-0001", new BidRequest(Product.DEVELOPMENT_GRANT, pounds(9), pounds(9), "Advice"));
        fund.bids.recordEligibility(failed.number(), List.of("notInEngland"), "fundManager");
        var others = fund.submitted(round, "SP-2026-0002", VAN);

        assertThat(fund.bids.withdrawAll("SP-2026-0001"))
                .extracting(Bid::number)
                .containsExactly(sent.number());
        assertThat(fund.bids.withdrawAll("SP-2026-0001")).isEmpty();

        assertThat(fund.bids.get(failed.number()).state()).isEqualTo(BidState.INELIGIBLE);
        assertThat(fund.bids.get(others.number()).state()).isEqualTo(BidState.SUBMITTED);
        assertConflict("it is not eligible", () -> fund.bids.withdraw(failed.number()));
    }

    private void assertRefused(String because, BidRequest request) {
        assertThatThrownBy(() -> fund.submitted(round, "SP-2026-0001", request))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(because);
    }

    private static void assertConflict(String because, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(Refusal.Conflict.class).hasMessageContaining(because);
    }
}
