package org.spinout.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.FundFixture.pounds;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

class CorrectionTests {

    private static final String WHY = "The bank's statement says so";

    private final FundFixture fund = FundFixture.onH2();
    private final Awards awards = fund.awards;
    private final Pots pots = fund.pots;
    private final String pot = fund.potWith(pounds(1_000));

    @Test
    void namesWhatItCorrectsAndWhyAndLeavesItStanding() {
        var award = fund.agreed(pot, pounds(500));
        var wrong = fund.in(() -> awards.payTranche(award, 1, pounds(300)));

        var correction = fund.in(() -> fund.corrections.correct(award, wrong.number(), pounds(30), WHY));

        assertThat(correction.kind()).isEqualTo(EntryKind.CORRECTION);
        assertThat(correction.corrects()).isEqualTo(wrong.number());
        assertThat(correction.note()).isEqualTo(WHY);
        assertThat(correction.amount()).isEqualTo(pounds(270));
        assertThat(fund.ledger.entriesOfAward(award)).contains(wrong, correction);
        assertHolds(500, 0, 470, 30);
    }

    @Test
    void mayBeCorrectedItself() {
        var award = fund.agreed(pot, pounds(500));
        var wrong = fund.in(() -> awards.payTranche(award, 1, pounds(300)));

        fund.in(() -> fund.corrections.correct(award, wrong.number(), Money.ZERO, WHY));
        assertHolds(500, 0, 500, 0);
        var second = fund.in(() -> fund.corrections.correct(award, wrong.number(), pounds(400), WHY));
        assertHolds(500, 0, 100, 400);
        assertThat(fund.in(() -> fund.corrections.correct(award, wrong.number(), pounds(400), WHY)))
                .isEqualTo(second);
        fund.in(() -> fund.corrections.correct(award, wrong.number(), pounds(300), WHY));
        assertHolds(500, 0, 200, 300);
        assertRefused("Only a budget", () -> fund.corrections.correct(award, second.number(), pounds(1), WHY));
    }

    @Test
    void ofARightAmountChangesNothing() {
        var award = fund.agreed(pot, pounds(500));
        var right = fund.in(() -> awards.payTranche(award, 1, pounds(300)));

        assertThat(fund.in(() -> fund.corrections.correct(award, right.number(), pounds(300), WHY)))
                .isEqualTo(right);
        assertHolds(500, 0, 200, 300);
    }

    @Test
    void ofAClosedAwardsPaymentNeverStrandsMoney() {
        var fullyPaid = fund.agreed(pot, pounds(100));
        var wrong = fund.in(() -> awards.payTranche(fullyPaid, 1, pounds(100)));
        fund.in(() -> awards.close(fullyPaid));

        fund.in(() -> fund.corrections.correct(fullyPaid, wrong.number(), pounds(90), WHY));
        assertHolds(910, 0, 0, 90);
        fund.in(() -> fund.corrections.correct(fullyPaid, wrong.number(), pounds(150), WHY));
        assertHolds(850, 0, 0, 150);
        assertRefused(
                "only £850.00 is available",
                () -> fund.corrections.correct(fullyPaid, wrong.number(), new Money(1_000_01), WHY));
    }

    @Test
    void takesNoMoreThanTheAwardItselfWasPromised() {
        fund.agreed(pot, pounds(500));
        var award = fund.agreed(pot, pounds(100));
        var wrong = fund.in(() -> awards.payTranche(award, 1, pounds(60)));

        assertRefused(
                "would move £41.00, but only £40.00 is promised",
                () -> fund.corrections.correct(award, wrong.number(), pounds(101), WHY));
    }

    @Test
    void ofARecoveryMovesBetweenPaidAndAvailable() {
        var award = fund.agreed(pot, pounds(100));
        fund.in(() -> awards.payTranche(award, 1, pounds(100)));
        var wrong = fund.in(() -> awards.recover(award, 1, pounds(80))).get(0);

        fund.in(() -> fund.corrections.correct(award, wrong.number(), pounds(8), WHY));
        assertHolds(908, 0, 0, 92);
        assertRefused("only £92.00 is paid", () -> fund.corrections.correct(award, wrong.number(), pounds(101), WHY));
    }

    @Test
    void ofABudgetReachesNoMoneyThatIsBound() {
        fund.offered(pot, pounds(600));

        assertRefused(
                "would move £401.00, but only £400.00 is available",
                () -> pots.correctBudget(pot, 1, pounds(599), WHY));
        fund.in(() -> pots.correctBudget(pot, 1, pounds(600), WHY));
        assertHolds(0, 600, 0, 0);
        fund.in(() -> pots.correctBudget(pot, 1, pounds(2_000), WHY));
        assertHolds(1_400, 600, 0, 0);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"RESERVE", "COMMIT", "RELEASE"},
            mode = EnumSource.Mode.INCLUDE)
    void isOnlyForWhatTheWorldOutsideCanProveWrong(EntryKind kind) {
        var award = fund.agreed(pot, pounds(100));
        fund.in(() -> awards.close(award));
        var entry = fund.ledger.entriesOfAward(award).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();

        assertRefused("Only a budget", () -> fund.corrections.correct(award, entry.number(), pounds(1), WHY));
    }

    @Test
    void isOfTheAwardsOwnEntries() {
        var award = fund.agreed(pot, pounds(100));
        var other = fund.agreed(pot, pounds(100));
        var entry = fund.in(() -> awards.payTranche(other, 1, pounds(100)));

        assertRefused("has no entry", () -> fund.corrections.correct(award, entry.number(), pounds(1), WHY));
        assertRefused("has no entry", () -> fund.corrections.correct(award, 1, pounds(1), WHY));
        assertRefused("has no entry", () -> pots.correctBudget(pot, entry.number(), pounds(1), WHY));
        var withoutMoney = fund.appraised(pounds(1));
        assertRefused("No money", () -> fund.corrections.correct(withoutMoney, 1, pounds(1), WHY));
    }

    @Test
    void saysWhyAndHowMuch() {
        assertRefused("Say why", () -> pots.correctBudget(pot, 1, pounds(1), " "));
        assertRefused("Say why", () -> pots.correctBudget(pot, 1, pounds(1), "x".repeat(501)));
        assertRefused("below zero", () -> pots.correctBudget(pot, 1, new Money(-1), WHY));
    }

    private void assertHolds(long available, long reserved, long committed, long paid) {
        assertThat(fund.ledger.balances(pot))
                .isEqualTo(new Balances(pounds(available), pounds(reserved), pounds(committed), pounds(paid)));
    }

    private void assertRefused(String because, Supplier<?> step) {
        assertThatThrownBy(() -> fund.in(step)).isInstanceOf(Refusal.class).hasMessageContaining(because);
    }
}
