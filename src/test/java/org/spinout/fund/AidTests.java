package org.spinout.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.FundFixture.TODAY;
import static org.spinout.fund.FundFixture.pounds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

class AidTests {

    private static final AidRule RULE = new AidRule(pounds(315_000), 3, "Subsidy Control Act 2022, section 36");
    private static final AidValue GRANT = new AidValue(100);

    private FundFixture fund;
    private String pot;
    private Aid aid;

    @BeforeEach
    void open() {
        fund = FundFixture.onH2();
        pot = fund.potWith(pounds(2_000_000));
        aid = on(fund, TODAY);
    }

    @Test
    void leavesAnAwardAloneThatStaysUnderTheCap() {
        var finding = aid.check(fund.offered(pot, pounds(315_000)), pounds(315_000), GRANT, Money.ZERO, RULE);

        assertThat(finding.isWithin()).isTrue();
        assertThat(finding.allowed()).isEqualTo(pounds(315_000));
    }

    @Test
    void trimsToTheLastPenny() {
        var finding =
                aid.check(fund.offered(pot, pounds(100_000)), pounds(100_000), GRANT, new Money(21_500_001), RULE);

        assertThat(finding.allowed()).isEqualTo(new Money(9_999_999));
        assertThat(finding.isWithin()).isFalse();
    }

    @Test
    void countsWhatThisFundGaveInThisYearAndTheTwoBefore() {
        given(LocalDate.of(2024, 4, 1), pounds(200_000));
        given(LocalDate.of(2024, 3, 31), pounds(300_000));

        var finding = aid.check(fund.offered(pot, pounds(150_000)), pounds(150_000), GRANT, Money.ZERO, RULE);

        assertThat(finding.before()).isEqualTo(pounds(200_000));
        assertThat(finding.allowed()).isEqualTo(pounds(115_000));
    }

    @Test
    void leavesNothingWhereTheCapIsReached() {
        given(TODAY, pounds(300_000));

        var finding = aid.check(fund.offered(pot, pounds(10)), pounds(10), GRANT, pounds(20_000), RULE);

        assertThat(finding.leavesNothing()).isTrue();
        assertThat(finding.allowed()).isEqualTo(Money.ZERO);
    }

    @Test
    void countsAnAwardThatWasWithdrawnForWhatWasPaidOfIt() {
        var earlier = given(TODAY, pounds(100_000));
        fund.in(() -> fund.awards.payTranche(earlier, 1, pounds(40_000)));
        fund.in(() -> fund.awards.withdraw(earlier));

        assertThat(aid.before(fund.offered(pot, pounds(10)), RULE)).isEqualTo(pounds(40_000));
    }

    @Test
    void countsALoanForTheShareTheTableSays() {
        var loan = new AidValue(20);

        var finding = aid.check(fund.offered(pot, pounds(1_500_000)), pounds(1_500_000), loan, pounds(115_000), RULE);

        assertThat(finding.value()).isEqualTo(pounds(300_000));
        assertThat(finding.allowed()).isEqualTo(pounds(1_000_000));
        assertThat(loan.of(finding.allowed())).isEqualTo(pounds(200_000));
    }

    @Test
    void keepsTheWrittenConfirmationOnce() {
        var award = fund.offered(pot, pounds(1_000));
        var finding = aid.check(award, pounds(1_000), GRANT, pounds(7), RULE);

        var kept = fund.in(() -> aid.confirm(finding, pounds(1_000), GRANT, "proposer"));

        assertThat(fund.in(() -> aid.confirm(finding, pounds(1_000), GRANT, "proposer2")))
                .isEqualTo(kept);
        assertThat(aid.of(award)).contains(kept);
        assertThat(kept.by()).isEqualTo("proposer");
        assertThat(fund.in(() -> aid.answer(award)).orElseThrow().answeredOn()).isEqualTo(TODAY);
        assertThatThrownBy(() -> fund.in(() -> aid.confirm(finding, pounds(900), GRANT, "proposer")))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void confirmsNoMoreThanTheCapLeaves() {
        var award = fund.offered(pot, pounds(1_000));
        var finding = aid.check(award, pounds(1_000), GRANT, pounds(314_500), RULE);

        assertThatThrownBy(() -> fund.in(() -> aid.confirm(finding, pounds(1_000), GRANT, "proposer")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("At most £500.00");
        assertThat(aid.of(award)).isEmpty();
    }

    @Test
    void refusesSupportBelowZeroAndAnAwardOfNothing() {
        var award = fund.offered(pot, pounds(1_000));

        assertThatThrownBy(() -> aid.check(award, pounds(1_000), GRANT, new Money(-1), RULE))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> aid.check(award, Money.ZERO, GRANT, Money.ZERO, RULE))
                .isInstanceOf(Refusal.class);
    }

    /** An award of that day, agreed, and confirmed for what it counts. */
    private String given(LocalDate day, Money amount) {
        var then = fund.at(day);
        var award = fund.offered(pot, amount);
        then.in(() -> then.awards.accept(award, amount));
        var before = on(then, day);
        var finding = new AidFinding(award, day, amount, amount, Money.ZERO, Money.ZERO, RULE, amount);
        then.in(() -> before.confirm(finding, amount, GRANT, "proposer"));
        then.in(() -> then.awards.agree(award));
        return award;
    }

    private static Aid on(FundFixture fund, LocalDate day) {
        var clock = Clock.fixed(day.atTime(LocalTime.NOON).atZone(Award.LONDON).toInstant(), Award.LONDON);
        return new Aid(fund.jdbc, fund.awards, fund.ledger, clock);
    }
}
