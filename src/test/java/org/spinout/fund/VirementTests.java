package org.spinout.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.FundFixture.THIS_YEAR;
import static org.spinout.fund.FundFixture.pounds;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

class VirementTests {

    private final FundFixture fund = FundFixture.onH2();
    private final Pots pots = fund.pots;
    private final String grants = fund.potWith(pounds(1_000));
    private final String loans = fund.potWith(PotKind.REVENUE_LOAN, pounds(500));

    @Test
    void movesMoneyBetweenTwoPotsAtOnce() {
        var halves = fund.in(() -> pots.vire(grants, loans, pounds(300), "FP/2026/14", "fundManager"));

        assertThat(halves).extracting(LedgerEntry::potId).containsExactly(grants, loans);
        assertThat(halves).extracting(LedgerEntry::kind).containsOnly(EntryKind.VIREMENT);
        assertThat(halves).extracting(LedgerEntry::note).containsOnly("On FP/2026/14, entered by fundManager");
        assertThat(available(grants)).isEqualTo(pounds(700));
        assertThat(available(loans)).isEqualTo(pounds(800));
        assertThat(fund.in(() -> pots.vire(grants, loans, pounds(300), "FP/2026/14", "fundManager")))
                .isEqualTo(halves);
    }

    @Test
    void reachesPotsOfOtherFunds() {
        var other = fund.in(() -> pots.open("MSP", PotKind.REVENUE_GRANT, THIS_YEAR, pounds(10)));

        fund.in(() -> pots.vire(other.id(), grants, pounds(10), "FP/2026/15", "fundManager"));

        assertThat(available(grants)).isEqualTo(pounds(1_010));
        assertThat(available(other.id())).isEqualTo(Money.ZERO);
    }

    @Test
    void movesOnlyWhatIsFree() {
        fund.offered(grants, pounds(900));

        assertRefused("£100.00 available", () -> pots.vire(grants, loans, new Money(100_01), "A", "f"));
        assertThat(available(loans)).isEqualTo(pounds(500));
    }

    @Test
    void usesAnAuthorityOnce() {
        fund.in(() -> pots.vire(grants, loans, pounds(300), "FP/2026/14", "f"));
        var third = fund.potWith(PotKind.CAPITAL_LOAN, pounds(500));

        assertRefused("has an entry for this", () -> pots.vire(grants, loans, pounds(301), "FP/2026/14", "f"));
        assertRefused("other money", () -> pots.vire(grants, third, pounds(300), "FP/2026/14", "f"));
        assertRefused("other money", () -> pots.vire(third, loans, pounds(300), "FP/2026/14", "f"));
        assertRefused("other money", () -> pots.vire(loans, grants, pounds(300), "FP/2026/14", "f"));
    }

    @Test
    void refusesWhatIsNoVirement() {
        var nextYear = fund.in(() -> pots.open("SEIF", PotKind.REVENUE_GRANT, new FinancialYear("2027-28"), pounds(1)));

        assertRefused("another pot", () -> pots.vire(grants, grants, pounds(1), "A", "f"));
        assertRefused("different years", () -> pots.vire(grants, nextYear.id(), pounds(1), "A", "f"));
        assertRefused("more than nothing", () -> pots.vire(grants, loans, Money.ZERO, "A", "f"));
        assertRefused("more than nothing", () -> pots.vire(grants, loans, new Money(-1), "A", "f"));
        assertRefused("authority", () -> pots.vire(grants, loans, pounds(1), " ", "f"));
        assertRefused("authority", () -> pots.vire(grants, loans, pounds(1), "x".repeat(61), "f"));
        assertRefused("no pot", () -> pots.vire(grants, "SEIF-2026-27-GIFT", pounds(1), "A", "f"));
    }

    private Money available(String pot) {
        return fund.ledger.balances(pot).available();
    }

    private void assertRefused(String words, Supplier<?> step) {
        assertThatThrownBy(() -> fund.in(step)).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }
}
