package org.spinout.fund.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.round.RoundFixture.OFFERS_UNTIL;
import static org.spinout.fund.round.RoundFixture.RESERVE_UNTIL;
import static org.spinout.fund.round.RoundFixture.pounds;
import static org.spinout.fund.round.RoundFixture.request;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.spinout.fund.PotKind;
import org.spinout.fund.Product;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

class AllocationsTests {

    private final RoundFixture fund = RoundFixture.onH2();
    private final String grants = fund.potWith(PotKind.REVENUE_GRANT, pounds(100));
    private final String loans = fund.potWith(PotKind.CAPITAL_LOAN, pounds(70));
    private final FundingRound round = fund.round(Map.of(grants, pounds(90), loans, pounds(70)), true);
    private final Bid first = fund.submitted(round, "SP-2026-0001", request(pounds(60), pounds(40)));
    private final Bid second = fund.submitted(round, "SP-2026-0002", request(pounds(50), pounds(50)));
    private final Bid loan = fund.submitted(
            round, "SP-2026-0001", new BidRequest(Product.CAPITAL_LOAN, pounds(70), pounds(70), "A clinic"));

    AllocationsTests() {
        fund.close(round);
        fund.score(first, 9);
        fund.score(second, 7);
    }

    @Test
    void decidesOnNothingWhileABidIsStillToBeScored() {
        assertRefused("still to be tested or scored: " + loan.number(), () -> fund.decide(round));

        assertNothingHappened();
    }

    @Test
    void awardsFromEachPotWhatItHoldsAndPutsTheRestOnReserve() {
        fund.score(loan, 5);

        var result = fund.decide(round);

        assertThat(result.results())
                .extracting(BidResult::outcome)
                .containsExactly(Outcome.INVEST, Outcome.RESERVE, Outcome.INVEST);
        assertThat(result.round().state()).isEqualTo(RoundState.DECIDED);
        assertThat(reserved(grants)).isEqualTo(pounds(60));
        assertThat(reserved(loans)).isEqualTo(pounds(70));
        assertThat(fund.bids.ofRound(round.number()))
                .extracting(Bid::state)
                .containsExactly(BidState.AWARDED, BidState.ON_RESERVE, BidState.AWARDED);
        assertThat(fund.awards.ofCase("SP-2026-0001")).hasSize(2);
        assertThat(result.results().get(0).reasons()).isEqualTo("The best of this summer");
        assertThat(result.results().get(1).reasons()).contains("ranked higher");
        assertThat(fund.allocations.resultOf(round.number())).isEqualTo(result);
    }

    @Test
    void answersTheSameDecisionTheSameWay() {
        fund.score(loan, 5);
        var decision = fund.decision(round, "decision-1");
        var result = fund.allocations.decide(round.number(), decision);
        var entries = fund.ledger.entriesOfPot(grants);

        assertThat(fund.allocations.decide(round.number(), decision)).isEqualTo(result);
        assertThat(fund.ledger.entriesOfPot(grants)).isEqualTo(entries);
    }

    @Test
    void forgetsADecisionWhoseTransactionFails() {
        fund.score(loan, 5);
        var decision = fund.decision(round, "decision-1");
        fund.transaction.execute(status -> {
            status.setRollbackOnly();
            return fund.allocations.decide(round.number(), decision);
        });
        assertNothingHappened();

        assertThat(fund.allocations.decide(round.number(), decision).awarded()).hasSize(2);
    }

    @Test
    void refusesASecondDecision() {
        fund.score(loan, 5);
        fund.decide(round);
        var entries = fund.ledger.entriesOfPot(grants);
        var same = fund.decision(round, "decision-1");

        assertConflict("is decided", () -> fund.allocations.decide(round.number(), fund.decision(round, "decision-2")));
        var otherwise = new PanelDecision(
                same.id(), same.adjustment(), OFFERS_UNTIL.plusDays(1), RESERVE_UNTIL, same.reasons(), same.by());
        assertConflict("is decided", () -> fund.allocations.decide(round.number(), otherwise));
        assertThat(fund.ledger.entriesOfPot(grants)).isEqualTo(entries);
    }

    @Test
    void refusesADecisionOnAListThatHasChanged() {
        fund.score(loan, 5);
        var seen = fund.decision(round, "decision-1");
        fund.whatIf.drop(round.number(), first.number(), Outcome.REJECT, "Not this one", "fundPanelMember2");

        assertConflict("has changed since the panel saw it", () -> fund.allocations.decide(round.number(), seen));

        assertNothingHappened();
    }

    @Test
    void namesEachDecisionOnce() {
        fund.score(loan, 5);
        fund.decide(round);
        fund.startAgain();
        var next = fund.round(Map.of(grants, pounds(10)), true);
        fund.close(next);

        assertConflict("decided another round", () -> fund.decide(next));
    }

    @Test
    void decidesForDaysThatAreStillToCome() {
        fund.score(loan, 5);
        fund.clock.moveTo(OFFERS_UNTIL.plusDays(1));
        assertRefused("The offers would have ended already, on 30 October 2026", () -> fund.decide(round));

        fund.clock.moveTo(OFFERS_UNTIL);
        assertThat(fund.decide(round).awarded()).hasSize(2);
    }

    @Test
    void givesNoMoreThanThePotStillHolds() {
        fund.score(loan, 5);
        var standing = fund.awards.apply("SP-2026-0009", Product.REVENUE_GRANT, pounds(55), "Chairs", "proposer");
        fund.awards.appraise(standing);
        fund.awards.offer(standing, pounds(55), grants, OFFERS_UNTIL);

        var result = fund.decide(round);

        assertThat(result.results().get(0).amount()).isEqualTo(pounds(45));
        assertThat(fund.ledger.balances(grants).available()).isEqualTo(Money.ZERO);
    }

    @Test
    void leavesOutWhatWasWithdrawn() {
        fund.score(loan, 5);
        fund.bids.withdraw(first.number());

        var result = fund.decide(round);

        assertThat(result.results()).extracting(BidResult::bidNumber).containsExactly(second.number(), loan.number());
        assertConflict("it is awarded", () -> fund.bids.withdraw(second.number()));
    }

    @Test
    void givesAllOrNothingWhereTheRoundSaysSo() {
        fund.startAgain();
        var pot = fund.potWith(PotKind.REVENUE_LOAN, pounds(50));
        var strict = fund.round(Map.of(pot, pounds(50)), false);
        var bid = fund.submitted(
                strict, "SP-2026-0001", new BidRequest(Product.REVENUE_LOAN, pounds(50), pounds(1), "A clinic"));
        var other = fund.submitted(
                strict, "SP-2026-0002", new BidRequest(Product.REVENUE_LOAN, pounds(40), pounds(1), "A clinic"));
        fund.close(strict);
        fund.score(bid, 1);
        fund.score(other, 9);

        var result = fund.allocations.decide(strict.number(), fund.decision(strict, "strict"));

        assertThat(result.results()).extracting(BidResult::amount).containsExactly(pounds(40), null);
    }

    @Test
    void decidesARoundNobodyBidIn() {
        fund.startAgain();
        var pot = fund.potWith(PotKind.REVENUE_LOAN, pounds(50));
        var empty = fund.round(Map.of(pot, pounds(50)), true);
        fund.close(empty);

        assertThat(fund.allocations
                        .decide(empty.number(), fund.decision(empty, "empty"))
                        .results())
                .isEqualTo(List.of());
    }

    private Money reserved(String pot) {
        return Objects.requireNonNull(fund.ledger.balances(pot)).reserved();
    }

    private void assertNothingHappened() {
        assertThat(fund.rounds.get(round.number()).state()).isEqualTo(RoundState.CLOSED);
        assertThat(fund.ledger.entriesOfPot(grants)).hasSize(1);
        assertThat(fund.awards.ofCase("SP-2026-0001")).isEmpty();
        assertThat(fund.allocations.resultOf(round.number()).results()).isEmpty();
    }

    private static void assertRefused(String because, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(Refusal.class).hasMessageContaining(because);
    }

    private static void assertConflict(String because, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(Refusal.Conflict.class).hasMessageContaining(because);
    }
}
