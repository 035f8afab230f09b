package org.spinout.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.FundFixture.pounds;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

class LedgerTests {

    private static final String AWARD = "AW-2026-0001";
    private static final String OTHER = "AW-2026-0002";

    private final FundFixture fund = FundFixture.onH2();
    private final Ledger ledger = fund.ledger;
    private final String pot = fund.potWith(pounds(1_000));

    @Test
    void numbersEntriesAndCarriesWhatThePotHoldsAfterEach() {
        fund.in(() -> ledger.reserve(AWARD, pot, pounds(600)));
        fund.in(() -> ledger.releaseRemainder(AWARD, pounds(100)));
        fund.in(() -> ledger.commit(AWARD, pounds(500)));
        fund.in(() -> ledger.pay(AWARD, 1, pounds(200)));
        fund.in(() -> ledger.recover(AWARD, 1, pounds(50)));
        fund.in(() -> ledger.releaseRest(AWARD));

        var entries = ledger.entriesOfPot(pot);
        assertThat(entries).extracting(LedgerEntry::number).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(entries)
                .extracting(LedgerEntry::kind)
                .containsExactly(
                        EntryKind.BUDGET,
                        EntryKind.RESERVE,
                        EntryKind.RELEASE,
                        EntryKind.COMMIT,
                        EntryKind.PAY,
                        EntryKind.RECOVER,
                        EntryKind.RELEASE);
        assertThat(entries)
                .extracting(LedgerEntry::after)
                .containsExactly(
                        holding(1_000, 0, 0, 0),
                        holding(400, 600, 0, 0),
                        holding(500, 500, 0, 0),
                        holding(500, 0, 500, 0),
                        holding(500, 0, 300, 200),
                        holding(550, 0, 300, 150),
                        holding(850, 0, 0, 150));
        assertThat(ledger.entriesOfAward(AWARD)).isEqualTo(entries.subList(1, 7));
        assertThat(ledger.moneyOf(AWARD)).isEqualTo(new AwardMoney(Money.ZERO, Money.ZERO, pounds(150)));
    }

    @Test
    void answersWithTheEntryItKeeps() {
        var reserved = (Reserved) fund.in(() -> ledger.reserve(AWARD, pot, pounds(600)));

        assertThat(ledger.entriesOfAward(AWARD)).containsExactly(reserved.entry());
    }

    @Test
    void setsAsideTheLastPennyAndNotOneMore() {
        var tooMuch = fund.in(() -> ledger.reserve(AWARD, pot, new Money(1_000_01)));
        assertThat(tooMuch).isEqualTo(new InsufficientFunds(pot, new Money(1_000_01), pounds(1_000)));

        assertThat(fund.in(() -> ledger.reserve(AWARD, pot, pounds(1_000)))).isInstanceOf(Reserved.class);
        assertThat(fund.in(() -> ledger.reserve(OTHER, pot, new Money(1))))
                .isEqualTo(new InsufficientFunds(pot, new Money(1), Money.ZERO));
    }

    @Test
    void letsNoAwardUseWhatAnotherHolds() {
        fund.in(() -> ledger.reserve(AWARD, pot, pounds(100)));
        fund.in(() -> ledger.reserve(OTHER, pot, pounds(500)));
        fund.in(() -> ledger.commit(OTHER, pounds(300)));
        fund.in(() -> ledger.pay(OTHER, 1, pounds(200)));

        assertRefused("£100.00 set aside, not £101.00", () -> ledger.commit(AWARD, pounds(101)));
        assertRefused("£100.00 set aside, not £101.00", () -> ledger.releaseRemainder(AWARD, pounds(101)));
        assertRefused("£100.00 set aside, not £101.00", () -> ledger.expire(AWARD, pounds(101)));
        assertRefused("£0.00 promised, not £1.00", () -> ledger.pay(AWARD, 1, pounds(1)));
        assertRefused("£0.00 paid, not £1.00", () -> ledger.recover(AWARD, 1, pounds(1)));
    }

    @Test
    void movesNothingForAnAwardWithoutMoney() {
        assertRefused("No money has been set aside", () -> ledger.commit(AWARD, pounds(1)));
        assertThat(fund.in(() -> ledger.releaseRest(AWARD))).isEmpty();
        assertRefused("There is no pot NOWHERE", () -> ledger.reserve(AWARD, "NOWHERE", pounds(1)));
    }

    @Test
    void doesAStepTriedAgainOnlyOnce() {
        assertOnce(
                () -> ledger.budget(pot, "more", pounds(5), "More"), () -> ledger.budget(pot, "more", pounds(6), ""));
        assertOnce(() -> ledger.reserve(AWARD, pot, pounds(500)), () -> ledger.reserve(AWARD, pot, pounds(501)));
        assertOnce(() -> ledger.releaseRemainder(AWARD, pounds(100)), () -> ledger.releaseRemainder(AWARD, pounds(99)));
        assertOnce(() -> ledger.commit(AWARD, pounds(400)), () -> ledger.commit(AWARD, pounds(399)));
        assertOnce(() -> ledger.pay(AWARD, 1, pounds(50)), () -> ledger.pay(AWARD, 1, pounds(51)));
        assertOnce(() -> ledger.pay(AWARD, 2, pounds(50)), () -> ledger.pay(AWARD, 2, pounds(51)));
        assertOnce(() -> ledger.recover(AWARD, 1, pounds(10)), () -> ledger.recover(AWARD, 1, pounds(11)));

        fund.in(() -> ledger.reserve(OTHER, pot, pounds(20)));
        assertOnce(() -> ledger.expire(OTHER, pounds(20)), () -> ledger.expire(OTHER, pounds(19)));
    }

    @Test
    void reservesAnAwardsMoneyInOnePotOnly() {
        var loans = fund.potWith(PotKind.REVENUE_LOAN, pounds(1_000));
        fund.in(() -> ledger.reserve(AWARD, pot, pounds(100)));

        assertThatThrownBy(() -> fund.in(() -> ledger.reserve(AWARD, loans, pounds(100))))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(ledger.balances(loans)).isEqualTo(holding(1_000, 0, 0, 0));
    }

    @Test
    void releasesAllThatIsHeldInBothStages() {
        fund.in(() -> ledger.reserve(AWARD, pot, pounds(500)));
        fund.in(() -> ledger.commit(AWARD, pounds(300)));

        assertThat(fund.in(() -> ledger.releaseRest(AWARD)))
                .extracting(LedgerEntry::amount)
                .containsExactly(pounds(200), pounds(300));
        assertThat(fund.in(() -> ledger.releaseRest(AWARD))).isEmpty();
        assertThat(ledger.balances(pot)).isEqualTo(holding(1_000, 0, 0, 0));
    }

    @Test
    void knowsNothingOfAmountsThatAreNoAmounts() {
        for (var nothing : List.of(Money.ZERO, new Money(-1))) {
            var reason = "more than nothing";
            assertRefused(reason, () -> ledger.budget(pot, "more", nothing, ""));
            assertRefused(reason, () -> ledger.reserve(AWARD, pot, nothing));
            assertRefused(reason, () -> ledger.commit(AWARD, nothing));
            assertRefused(reason, () -> ledger.pay(AWARD, 1, nothing));
            assertRefused(reason, () -> ledger.releaseRemainder(AWARD, nothing));
            assertRefused(reason, () -> ledger.expire(AWARD, nothing));
            assertRefused(reason, () -> ledger.recover(AWARD, 1, nothing));
        }
    }

    @Test
    void countsTranchesAndRecoveriesFromOne() {
        assertRefused("tranche is counted from 1", () -> ledger.pay(AWARD, 0, pounds(1)));
        assertRefused("recovery is counted from 1", () -> ledger.recover(AWARD, 0, pounds(1)));
    }

    @Test
    void forgetsAStepWhoseTransactionFails() {
        fund.transaction.execute(status -> {
            ledger.reserve(AWARD, pot, pounds(500));
            status.setRollbackOnly();
            return status;
        });

        assertThat(ledger.balances(pot)).isEqualTo(holding(1_000, 0, 0, 0));
        assertThat(((Reserved) fund.in(() -> ledger.reserve(AWARD, pot, pounds(500))))
                        .entry()
                        .number())
                .isEqualTo(2);
    }

    private void assertOnce(Supplier<?> step, Supplier<?> withAnotherAmount) {
        var first = fund.in(step);
        var before = ledger.entriesOfPot(pot);

        assertThat(fund.in(step)).isEqualTo(first);
        assertThatThrownBy(() -> fund.in(withAnotherAmount)).isInstanceOf(Refusal.Conflict.class);
        assertThat(ledger.entriesOfPot(pot)).isEqualTo(before);
    }

    private void assertRefused(String because, Supplier<?> step) {
        assertThatThrownBy(() -> fund.in(step)).isInstanceOf(Refusal.class).hasMessageContaining(because);
    }

    private static Balances holding(long available, long reserved, long committed, long paid) {
        return new Balances(pounds(available), pounds(reserved), pounds(committed), pounds(paid));
    }
}
