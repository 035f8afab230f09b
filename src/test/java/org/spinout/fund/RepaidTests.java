package org.spinout.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.FundFixture.TODAY;
import static org.spinout.fund.FundFixture.pounds;

import java.time.Clock;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

class RepaidTests {

    private FundFixture fund;
    private Repaid repaid;
    private Claims claims;
    private String pot;
    private String award;

    /** On H2; {@link MoneyOnPostgresTests} has it on PostgreSQL. */
    FundFixture books() {
        return FundFixture.onH2();
    }

    @BeforeEach
    void pay() {
        fund = books();
        pot = fund.potWith(pounds(500_000));
        award = fund.agreed(pot, pounds(30_000));
        fund.in(() -> fund.awards.payTranche(award, 1, pounds(12_000)));
        var clock =
                Clock.fixed(TODAY.atTime(LocalTime.NOON).atZone(Award.LONDON).toInstant(), Award.LONDON);
        repaid = new Repaid(fund.jdbc, fund.awards, fund.ledger, clock);
        claims = new Claims(fund.jdbc, repaid, fund.ledger, clock);
    }

    @Test
    void asksBackWhatWasPaidAndNotSpent() {
        assertThat(repaid.underspend(award, new Money(1_199_999))).isEqualTo(new Money(1));
        assertThat(repaid.underspend(award, pounds(12_000))).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> repaid.underspend(award, new Money(1_200_001))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> repaid.underspend(award, new Money(-1))).isInstanceOf(Refusal.class);
    }

    @Test
    void booksWhatWasNotSpentOnceAndLeavesTheAwardInGoodStanding() {
        fund.in(() -> repaid.bookUnderspend(award, receipt(2_000, "BACS 7")));
        fund.in(() -> repaid.bookUnderspend(award, receipt(2_000, "BACS 7")));

        assertThat(fund.ledger.moneyOf(award).paid()).isEqualTo(pounds(10_000));
        assertThat(fund.awards.get(award).state()).isEqualTo(AwardState.PAYING);
        assertThatThrownBy(() -> fund.in(() -> repaid.bookUnderspend(award, receipt(2_001, "BACS 7"))))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("BACS 7");
        assertThat(fund.ledger.moneyOf(award).paid()).isEqualTo(pounds(10_000));
    }

    @Test
    void booksWhatCameTodayInAPotWhoseNextDayHasBegun() {
        var tomorrow = fund.at(TODAY.plusDays(1));
        var late = tomorrow.agreed(pot, pounds(100));
        tomorrow.in(() -> tomorrow.awards.payTranche(late, 1, pounds(100)));

        fund.in(() -> repaid.bookUnderspend(late, receipt(40, "BACS 8")));

        assertThat(fund.ledger.moneyOf(late).paid()).isEqualTo(pounds(60));
    }

    @Test
    void takesBackAClaimInItsParts() {
        var claim = fund.in(() -> claims.open(award, RecoveryGround.FAILURE, new Money(1_000_001), 3, TODAY, "panel"));
        assertThat(claim.nextPart()).isEqualTo(new Money(333_333));

        var after = receive(claim, 333_333, "A");
        assertThat(after.nextDueOn()).isEqualTo(TODAY.plusMonths(1));
        after = receive(claim, 333_333, "B");
        assertThat(after.nextPart()).isEqualTo(new Money(333_335));
        after = receive(claim, 333_335, "C");

        assertThat(after.owed()).isEqualTo(Money.ZERO);
        assertThat(fund.ledger.moneyOf(award).paid()).isEqualTo(new Money(199_999));
        assertThat(fund.ledger.moneyOf(award).committed()).isEqualTo(Money.ZERO);
        assertThat(fund.awards.get(award).state()).isEqualTo(AwardState.RECOVERED);
    }

    @Test
    void claimsNoMoreThanWasPaidAndIsNotClaimedAlready() {
        fund.in(() -> claims.open(award, RecoveryGround.SALE, pounds(10_000), 1, TODAY, "panel"));

        assertThatThrownBy(
                        () -> fund.in(() -> claims.open(award, RecoveryGround.SALE, pounds(2_001), 1, TODAY, "panel")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("£2,000.00");
        assertThatThrownBy(() -> fund.in(() -> claims.open(award, RecoveryGround.SALE, Money.ZERO, 1, TODAY, "panel")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> fund.in(
                        () -> claims.open(award, RecoveryGround.SALE, pounds(1), 1, TODAY.minusDays(1), "panel")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> fund.in(() -> claims.open(award, RecoveryGround.SALE, pounds(1), 0, TODAY, "panel")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void takesNoMoreThanIsStillToComeAndNothingTwice() {
        var claim = fund.in(() -> claims.open(award, RecoveryGround.SALE, pounds(100), 1, TODAY, "panel"));

        assertThatThrownBy(() -> receive(claim, 10_001, "A")).isInstanceOf(Refusal.class);
        receive(claim, 4_000, "A");
        var again = receive(claim, 4_000, "A");

        assertThat(again.owed()).isEqualTo(new Money(6_000));
        assertThat(fund.ledger.moneyOf(award).paid()).isEqualTo(pounds(11_960));
    }

    @Test
    void givesUpWhatDoesNotComeWithoutTouchingTheLedger() {
        var claim = fund.in(() -> claims.open(award, RecoveryGround.FAILURE, pounds(5_000), 1, TODAY, "panel"));

        var given = fund.in(() -> claims.writeOff(award, claim.number()));

        assertThat(given.owed()).isEqualTo(Money.ZERO);
        assertThat(fund.ledger.moneyOf(award).paid()).isEqualTo(pounds(12_000));
    }

    @Test
    void entersNoReceiptOfNothingOrWithoutAReference() {
        assertThatThrownBy(() -> receipt(0, "A")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> receipt(-1, "A")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> receipt(1, " ")).isInstanceOf(Refusal.class);
    }

    private Claim receive(Claim claim, long pence, String reference) {
        return fund.in(() ->
                claims.receive(award, claim.number(), new Receipt(new Money(pence), TODAY, reference, "fundManager")));
    }

    private static Receipt receipt(long pounds, String reference) {
        return new Receipt(pounds(pounds), TODAY, reference, "fundManager");
    }
}
