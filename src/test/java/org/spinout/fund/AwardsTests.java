package org.spinout.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.FundFixture.CASE;
import static org.spinout.fund.FundFixture.LAST_DAY;
import static org.spinout.fund.FundFixture.TODAY;
import static org.spinout.fund.FundFixture.pounds;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

class AwardsTests {

    private final FundFixture fund = FundFixture.onH2();
    private final Awards awards = fund.awards;
    private final String pot = fund.potWith(pounds(1_000));

    @Test
    void goFromApplicationToClosure() {
        var award = fund.in(
                () -> awards.apply(CASE, Product.REVENUE_GRANT, pounds(800), "A van for the nurses", "proposer"));
        assertThat(award).isEqualTo("AW-2026-0001");
        assertThat(awards.get(award).state()).isEqualTo(AwardState.APPLIED);

        fund.in(() -> awards.appraise(award));
        assertThat(fund.in(() -> awards.offer(award, pounds(600), pot, LAST_DAY)))
                .isInstanceOf(Reserved.class);
        assertHolds(400, 600, 0, 0);

        fund.in(() -> awards.accept(award, pounds(500)));
        assertHolds(500, 500, 0, 0);

        fund.in(() -> awards.agree(award));
        assertHolds(500, 0, 500, 0);

        fund.in(() -> awards.payTranche(award, 1, pounds(200)));
        fund.in(() -> awards.payTranche(award, 2, pounds(250)));
        assertHolds(500, 0, 50, 450);

        var closed = fund.in(() -> awards.close(award));
        assertHolds(550, 0, 0, 450);
        assertThat(closed).isEqualTo(awards.get(award));
        assertThat(closed.state()).isEqualTo(AwardState.CLOSED);
        assertThat(closed.offered()).isEqualTo(pounds(600));
        assertThat(closed.accepted()).isEqualTo(pounds(500));
        assertThat(closed.potId()).isEqualTo(pot);
        assertThat(closed.purpose()).isEqualTo("A van for the nurses");
        assertThat(closed.appliedBy()).isEqualTo("proposer");
    }

    @Test
    void stayAppraisedWhenThePotIsTooSmall() {
        var award = fund.appraised(pounds(2_000));

        var answer = fund.in(() -> awards.offer(award, pounds(1_001), pot, LAST_DAY));

        assertThat(answer).isEqualTo(new InsufficientFunds(pot, pounds(1_001), pounds(1_000)));
        assertThat(awards.get(award).state()).isEqualTo(AwardState.APPRAISED);
        assertHolds(1_000, 0, 0, 0);
        assertThat(fund.in(() -> awards.offer(award, pounds(1_000), pot, LAST_DAY)))
                .isInstanceOf(Reserved.class);
    }

    @Test
    void areNotOfferedMoreThanWasAppliedFor() {
        var award = fund.appraised(pounds(100));

        assertRefused("more than the £100.00 applied for", () -> awards.offer(award, pounds(101), pot, LAST_DAY));
    }

    @Test
    void areNotOfferedUntilADayThatIsPast() {
        var award = fund.appraised(pounds(100));

        assertRefused("31 May 2026", () -> awards.offer(award, pounds(100), pot, TODAY.minusDays(1)));
        assertThat(fund.in(() -> awards.offer(award, pounds(100), pot, TODAY))).isInstanceOf(Reserved.class);
    }

    @Test
    void areNotOfferedFromAPotThatIsNotThere() {
        var award = fund.appraised(pounds(100));

        assertRefused("no pot", () -> awards.offer(award, pounds(100), "SEIF-1999-00-REVENUE_GRANT", LAST_DAY));
    }

    @Test
    void areOfferedTheSameOnlyOnce() {
        var award = fund.appraised(pounds(100));
        var first = fund.in(() -> awards.offer(award, pounds(100), pot, LAST_DAY));

        assertThat(fund.in(() -> awards.offer(award, pounds(100), pot, LAST_DAY)))
                .isEqualTo(first);
        assertConflict("cannot be offered", () -> awards.offer(award, pounds(99), pot, LAST_DAY));
        assertConflict("cannot be offered", () -> awards.offer(award, pounds(100), pot, LAST_DAY.plusDays(1)));
        assertHolds(900, 100, 0, 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void neverConcernNothingOrLess(long pence) {
        var nothing = new Money(pence);
        var appraised = fund.appraised(pounds(100));
        var offered = fund.offered(pot, pounds(100));
        var agreed = fund.agreed(pot, pounds(100));

        var reason = "must be more than nothing";
        assertRefused(reason, () -> awards.apply(CASE, Product.REVENUE_GRANT, nothing, "A van", "proposer"));
        assertRefused(reason, () -> awards.offer(appraised, nothing, pot, LAST_DAY));
        assertRefused(reason, () -> awards.accept(offered, nothing));
        assertRefused(reason, () -> awards.payTranche(agreed, 1, nothing));
        fund.in(() -> awards.payTranche(agreed, 1, pounds(100)));
        assertRefused(reason, () -> awards.recover(agreed, 1, nothing));
    }

    @Test
    void areNotAcceptedBeyondTheOffer() {
        var award = fund.offered(pot, pounds(100));

        assertRefused("the offer is £100.00", () -> awards.accept(award, new Money(10_001)));
        assertThat(awards.get(award).state()).isEqualTo(AwardState.OFFERED);
    }

    @Test
    void areAcceptedOnceAndTheSameAgainIsHarmless() {
        var award = fund.offered(pot, pounds(100));
        var accepted = fund.in(() -> awards.accept(award, pounds(60)));

        assertThat(fund.in(() -> awards.accept(award, pounds(60)))).isEqualTo(accepted);
        assertConflict("cannot be accepted", () -> awards.accept(award, pounds(50)));
        assertHolds(940, 60, 0, 0);
    }

    @Test
    void freeTheMoneyWhenDeclinedAlsoAfterAPartWasAccepted() {
        var offered = fund.offered(pot, pounds(100));
        var accepted = fund.offered(pot, pounds(100));
        fund.in(() -> awards.accept(accepted, pounds(40)));

        fund.in(() -> awards.decline(offered));
        fund.in(() -> awards.decline(accepted));
        fund.in(() -> awards.decline(accepted));

        assertHolds(1_000, 0, 0, 0);
        assertThat(awards.get(accepted).state()).isEqualTo(AwardState.DECLINED);
    }

    @Test
    void payEachTrancheOnce() {
        var award = fund.agreed(pot, pounds(100));
        var paid = fund.in(() -> awards.payTranche(award, 1, pounds(30)));

        assertThat(fund.in(() -> awards.payTranche(award, 1, pounds(30)))).isEqualTo(paid);
        assertConflict("an entry for this already", () -> awards.payTranche(award, 1, pounds(31)));
        fund.in(() -> awards.close(award));
        assertThat(fund.in(() -> awards.payTranche(award, 1, pounds(30)))).isEqualTo(paid);
        assertConflict("it is closed", () -> awards.payTranche(award, 2, pounds(30)));
        assertHolds(970, 0, 0, 30);
    }

    @Test
    void payNoMoreThanWasAgreed() {
        fund.agreed(pot, pounds(500));
        var award = fund.agreed(pot, pounds(100));
        fund.in(() -> awards.payTranche(award, 1, pounds(60)));

        assertRefused("£40.00 promised, not £40.01", () -> awards.payTranche(award, 2, new Money(40_01)));
        assertRefused("counted from 1", () -> awards.payTranche(award, 0, pounds(1)));
        fund.in(() -> awards.payTranche(award, 2, pounds(40)));
        assertHolds(400, 0, 500, 100);
    }

    @Test
    void commitWhatWasAcceptedOnce() {
        var award = fund.agreed(pot, pounds(100));

        assertThat(fund.in(() -> awards.agree(award)).state()).isEqualTo(AwardState.AGREED);
        assertHolds(900, 0, 100, 0);
    }

    @Test
    void giveBackInInstalmentsWhatWasPaidAndNoMore() {
        var award = fund.agreed(pot, pounds(100));
        fund.in(() -> awards.payTranche(award, 1, pounds(60)));

        fund.in(() -> awards.recover(award, 1, pounds(50)));
        assertHolds(990, 0, 0, 10);
        fund.in(() -> awards.recover(award, 1, pounds(50)));
        assertRefused("£10.00 paid, not £11.00", () -> awards.recover(award, 2, pounds(11)));
        fund.in(() -> awards.recover(award, 2, pounds(10)));
        assertHolds(1_000, 0, 0, 0);
        assertThat(awards.get(award).state()).isEqualTo(AwardState.RECOVERED);
    }

    @Test
    void giveNothingBackThatWasNeverPaid() {
        var award = fund.appraised(pounds(100));
        fund.in(() -> awards.withdraw(award));

        assertRefused("No money has been set aside", () -> awards.recover(award, 1, pounds(1)));
    }

    @Test
    void ofACaseThatEndsFreeAllThatIsNotPaid() {
        var loans = fund.potWith(PotKind.REVENUE_LOAN, pounds(1_000));
        var applied = fund.in(() -> awards.apply(CASE, Product.REVENUE_GRANT, pounds(100), "A van", "proposer"));
        var offered = fund.offered(pot, pounds(100));
        var paying = fund.agreed(loans, pounds(100));
        fund.in(() -> awards.payTranche(paying, 1, pounds(30)));
        var declined = fund.offered(pot, pounds(100));
        fund.in(() -> awards.decline(declined));
        var ofAnotherCase =
                fund.in(() -> awards.apply("SP-2026-0002", Product.REVENUE_GRANT, pounds(1), "A chair", "proposer2"));

        var ended = fund.in(() -> awards.releaseAll(CASE));

        assertThat(ended).extracting(Award::number).containsExactly(applied, offered, paying);
        assertThat(ended).extracting(Award::state).containsOnly(AwardState.WITHDRAWN);
        assertHolds(1_000, 0, 0, 0);
        assertThat(fund.ledger.balances(loans)).isEqualTo(holding(970, 0, 0, 30));
        assertThat(awards.get(declined).state()).isEqualTo(AwardState.DECLINED);
        assertThat(awards.get(ofAnotherCase).state()).isEqualTo(AwardState.APPLIED);
        assertThat(fund.in(() -> awards.releaseAll(CASE))).isEmpty();
    }

    @Test
    void secureACaseFromTheAgreementUntilTheMoneyIsCalledBack() {
        var award = fund.offered(pot, pounds(100));
        fund.in(() -> awards.accept(award, pounds(100)));
        assertThat(awards.isSecured(CASE)).isFalse();

        fund.in(() -> awards.agree(award));
        assertThat(awards.isSecured(CASE)).isTrue();
        assertThat(awards.isSecured("SP-2026-0002")).isFalse();

        fund.in(() -> awards.payTranche(award, 1, pounds(50)));
        fund.in(() -> awards.close(award));
        assertThat(awards.isSecured(CASE)).isTrue();

        fund.in(() -> awards.recover(award, 1, pounds(1)));
        assertThat(awards.isSecured(CASE)).isFalse();
    }

    @Test
    void closedWithoutAPaymentSecureNothing() {
        var award = fund.agreed(pot, pounds(100));

        fund.in(() -> awards.close(award));

        assertThat(awards.isSecured(CASE)).isFalse();
        assertHolds(1_000, 0, 0, 0);
    }

    @Test
    void areKnownByTheirNumber() {
        assertRefused("There is no award AW-2026-0404", () -> awards.get("AW-2026-0404"));
        assertRefused("There is no award AW-2026-0404", () -> awards.appraise("AW-2026-0404"));
    }

    private void assertHolds(long available, long reserved, long committed, long paid) {
        assertThat(fund.ledger.balances(pot)).isEqualTo(holding(available, reserved, committed, paid));
    }

    private static Balances holding(long available, long reserved, long committed, long paid) {
        return new Balances(pounds(available), pounds(reserved), pounds(committed), pounds(paid));
    }

    private void assertRefused(String because, Supplier<?> step) {
        assertThatThrownBy(() -> fund.in(step))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(400))
                .hasMessageContaining(because);
    }

    private void assertConflict(String because, Supplier<?> step) {
        assertThatThrownBy(() -> fund.in(step))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining(because);
    }
}
