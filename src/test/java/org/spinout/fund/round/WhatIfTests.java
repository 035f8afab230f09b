package org.spinout.fund.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.round.RoundFixture.pounds;
import static org.spinout.fund.round.RoundFixture.request;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.spinout.fund.PotKind;
import org.spinout.fund.Product;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

class WhatIfTests {

    private static final String BY = "fundPanelMember1";

    private final RoundFixture fund = RoundFixture.onH2();
    private final String pot = fund.potWith(PotKind.REVENUE_GRANT, pounds(100));
    private final FundingRound round = fund.round(Map.of(pot, pounds(100)), true);
    private final Bid first = fund.submitted(round, "SP-2026-0001", request(pounds(60), pounds(40)));
    private final Bid second = fund.submitted(round, "SP-2026-0002", request(pounds(50), pounds(50)));
    private final Bid third = fund.submitted(round, "SP-2026-0003", request(pounds(30), pounds(10)));

    WhatIfTests() {
        fund.close(round);
        fund.score(first, 9);
        fund.score(second, 7);
        fund.score(third, 5);
    }

    @Test
    void showsWhatEveryBidWouldGetAndWhatIsLeft() {
        var preview = fund.whatIf.preview(round.number());

        assertThat(preview.ranked()).extracting(Ranked::amount).containsExactly(pounds(60), null, pounds(30));
        assertThat(preview.ranked().get(1).outcome()).isEqualTo(Outcome.RESERVE);
        assertThat(left(preview)).isEqualTo(pounds(10));
        assertThat(preview.unfinished()).isEmpty();
        assertNothingHappened();
    }

    @Test
    void leavesABidOut() {
        var preview = fund.whatIf.drop(round.number(), first.number(), Outcome.MORE_SUPPORT, "Not ready yet", BY);

        assertThat(preview.ranked().get(0).outcome()).isEqualTo(Outcome.MORE_SUPPORT);
        assertThat(preview.ranked().get(0).reasons()).isEqualTo("Not ready yet");
        assertThat(preview.ranked()).extracting(Ranked::amount).containsExactly(null, pounds(50), pounds(30));
        assertThat(left(preview)).isEqualTo(pounds(20));
        assertNothingHappened();
    }

    @Test
    void trimsABidSoThatAnotherFits() {
        var preview = fund.whatIf.trim(round.number(), first.number(), pounds(50), "Without the second van", BY);

        assertThat(preview.ranked()).extracting(Ranked::amount).containsExactly(pounds(50), pounds(50), null);
        assertThat(preview.ranked().get(0).reasons()).isEqualTo("Without the second van");
        assertThat(left(preview)).isEqualTo(Money.ZERO);
    }

    @Test
    void givesABidAsALoanInsteadOfAGrant() {
        var other = RoundFixture.onH2();
        var grants = other.potWith(PotKind.REVENUE_GRANT, pounds(100));
        var loans = other.potWith(PotKind.REVENUE_LOAN, pounds(100));
        var both = other.round(Map.of(grants, pounds(60), loans, pounds(80)), true);
        var grant = other.submitted(both, "SP-2026-0004", request(pounds(60), pounds(40)));
        var next = other.submitted(both, "SP-2026-0005", request(pounds(50), pounds(50)));
        other.close(both);
        other.score(grant, 9);
        other.score(next, 7);

        var preview = other.whatIf.giveAs(both.number(), grant.number(), Product.REVENUE_LOAN, "It earns money", BY);

        assertThat(preview.ranked()).extracting(Ranked::amount).containsExactly(pounds(60), pounds(50));
        assertThat(preview.pots()).extracting(PotPreview::left).containsExactlyInAnyOrder(pounds(10), pounds(20));
        assertThat(preview.ranked().get(0).reasons())
                .isEqualTo("It is offered as a revenue loan and not as the revenue grant you bid for. It earns money");
        var less = other.whatIf.trim(both.number(), grant.number(), pounds(45), "Less will do", BY);
        assertThat(less.ranked().get(0).product()).isEqualTo(Product.REVENUE_LOAN);
        assertRefused(
                "no money for capital loans",
                () -> other.whatIf.giveAs(both.number(), next.number(), Product.CAPITAL_LOAN, "So", BY));
        assertRefused(
                "asks for that already",
                () -> other.whatIf.giveAs(both.number(), next.number(), Product.REVENUE_GRANT, "So", BY));

        other.decide(both);

        var award = other.bidAwards.of(List.of(grant.number())).get(0);
        assertThat(award.product()).isEqualTo(Product.REVENUE_LOAN);
        assertThat(award.potId()).isEqualTo(loans);
        assertThat(award.offered()).isEqualTo(pounds(45));
        assertThat(other.ledger.balances(loans).reserved()).isEqualTo(pounds(45));
    }

    @Test
    void movesABidInTheRanking() {
        var preview = fund.whatIf.place(round.number(), third.number(), 1, "The only one in the north", BY);

        assertThat(preview.ranked())
                .extracting(one -> one.bid().number())
                .containsExactly(third.number(), first.number(), second.number());
        assertThat(preview.ranked()).extracting(Ranked::rank).containsExactly(1, 2, 3);
    }

    @Test
    void givesTheRestOfThePotToWhomAPartIsOfUse() {
        fund.whatIf.place(round.number(), second.number(), 1, "The only one in the north", BY);
        var preview = fund.whatIf.preview(round.number());

        assertThat(preview.ranked()).extracting(Ranked::amount).containsExactly(pounds(50), pounds(50), null);
        assertThat(preview.ranked().get(1).reasons()).isEqualTo("The pot held £50.00 when it was this bid's turn.");
    }

    @Test
    void rejectsWhatIsBelowThePassMark() {
        var preview = fund.whatIf.passMark(round.number(), Points.of(60), "Agreed beforehand", BY);

        assertThat(preview.ranked().get(2).outcome()).isEqualTo(Outcome.REJECT);
        assertThat(preview.ranked().get(2).reasons())
                .isEqualTo("It scored 50.00, below the pass mark of 60.00. Agreed beforehand");
        var none = fund.whatIf.passMark(round.number(), Points.of(50), "Too hard", BY);
        assertThat(none.ranked().get(2).outcome()).isEqualTo(Outcome.INVEST);
    }

    @Test
    void keepsEverythingThatWasTried() {
        var before = fund.whatIf.preview(round.number());
        fund.whatIf.drop(round.number(), first.number(), Outcome.REJECT, "Too dear", BY);
        fund.whatIf.trim(round.number(), first.number(), pounds(45), "Less", BY);
        fund.whatIf.place(round.number(), first.number(), 3, "Last", BY);
        var after = fund.whatIf.restore(round.number(), first.number(), "We were wrong", BY);

        assertThat(after.ranked()).isEqualTo(before.ranked());
        assertThat(after.adjustment()).isEqualTo(4);
        assertThat(fund.whatIf.history(round.number()))
                .extracting(Adjustment::reasons)
                .containsExactly("Too dear", "Less", "Last", "We were wrong");
    }

    @Test
    void refusesWhatMakesNoSense() {
        var one = first.number();
        assertRefused("Give the reasons", () -> fund.whatIf.drop(round.number(), one, Outcome.REJECT, "", BY));
        assertRefused(
                "is dropped to be rejected", () -> fund.whatIf.drop(round.number(), one, Outcome.INVEST, "So", BY));
        assertRefused("less than it asks for", () -> fund.whatIf.trim(round.number(), one, pounds(60), "So", BY));
        assertRefused("more than nothing", () -> fund.whatIf.trim(round.number(), one, Money.ZERO, "So", BY));
        assertRefused("more than nothing", () -> fund.whatIf.trim(round.number(), one, new Money(-1), "So", BY));
        assertRefused(
                "less than it asks for",
                () -> fund.whatIf.trim(round.number(), one, new Money(Long.MAX_VALUE), "So", BY));
        assertRefused(
                "less than £40.00 would be of no use",
                () -> fund.whatIf.trim(round.number(), one, pounds(39), "So", BY));
        assertRefused("counted from 1", () -> fund.whatIf.place(round.number(), one, 0, "So", BY));
        fund.bids.withdraw(one);
        assertRefused(
                "is not one of the scored bids", () -> fund.whatIf.drop(round.number(), one, Outcome.REJECT, "So", BY));
        assertThat(fund.whatIf.history(round.number())).isEmpty();
    }

    @Test
    void letsNobodyChangeABidHeOrSheHasAnInterestIn() {
        fund.scorers.declare(round.number(), "fundPanelMember3", Map.of(third.number(), "I sit on its board"));

        assertThatThrownBy(() -> fund.whatIf.place(round.number(), third.number(), 1, "The best", "fundPanelMember3"))
                .isInstanceOf(Refusal.NotEntitled.class);
        assertThat(fund.whatIf.history(round.number())).isEmpty();
        assertThat(fund.whatIf
                        .place(round.number(), second.number(), 1, "The best", "fundPanelMember3")
                        .adjustment())
                .isEqualTo(1);
    }

    @Test
    void triesNothingInARoundThatIsDecided() {
        fund.decide(round);

        assertThatThrownBy(() -> fund.whatIf.preview(round.number())).isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> fund.whatIf.place(round.number(), third.number(), 1, "Late", BY))
                .isInstanceOf(Refusal.Conflict.class);
    }

    private void assertNothingHappened() {
        assertThat(fund.ledger.entriesOfPot(pot)).hasSize(1);
        assertThat(fund.bids.get(first.number()).state()).isEqualTo(BidState.ASSESSED);
    }

    private static Money left(Preview preview) {
        return preview.pots().get(0).left();
    }

    private static void assertRefused(String because, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(Refusal.class).hasMessageContaining(because);
    }
}
