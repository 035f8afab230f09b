package org.spinout.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.FundFixture.TODAY;
import static org.spinout.fund.FundFixture.pounds;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.spinout.shared.Refusal;

class BookingDayTests {

    private static final LocalDate LATER = TODAY.plusDays(20);

    private final FundFixture then = FundFixture.onH2();
    private final FundFixture now = then.at(LATER);
    private final String pot = then.potWith(pounds(1_000));

    @Test
    void isTheDayInLondonUnlessSaid() {
        var award = then.agreed(pot, pounds(600));

        var today = now.in(() -> now.awards.payTranche(award, 1, pounds(100)));
        var earlier = now.in(() -> now.awards.payTranche(award, 2, pounds(200), TODAY.plusDays(3)));

        assertThat(today.bookedOn()).isEqualTo(LATER);
        assertThat(earlier.bookedOn()).isEqualTo(TODAY.plusDays(3));
        assertThat(earlier.enteredOn()).isEqualTo(LATER);
        assertThat(now.statements.ofPot(pot, TODAY.plusDays(2)).balances()).isEqualTo(holding(400, 0, 600, 0));
        assertThat(now.statements.ofPot(pot, TODAY.plusDays(3)).balances()).isEqualTo(holding(400, 0, 400, 200));
        assertThat(now.statements.ofPot(pot, LATER).balances()).isEqualTo(holding(400, 0, 300, 300));
        assertThat(now.statements.ofPot(pot, TODAY.plusDays(3)).latest())
                .first()
                .isEqualTo(earlier);
        assertThat(now.statements.ofPot(pot, TODAY.minusDays(1)).balances()).isEqualTo(holding(0, 0, 0, 0));
    }

    @Test
    void isNeverInTheFuture() {
        var award = then.agreed(pot, pounds(600));

        assertRefused("still to come", () -> then.awards.payTranche(award, 1, pounds(1), TODAY.plusDays(1)));
    }

    @Test
    void isNoDayOnWhichTheMoneyWasNotThereYet() {
        var award = now.agreed(pot, pounds(600));

        assertRefused("was promised", () -> now.awards.payTranche(award, 1, pounds(1), LATER.minusDays(1)));
        now.in(() -> now.awards.payTranche(award, 1, pounds(1), LATER));
    }

    @Test
    void isNoDayOnWhichTheAwardHadNoMoneyThoughThePotHad() {
        then.agreed(pot, pounds(300));
        var award = now.agreed(pot, pounds(600));

        assertRefused("only £0.00 was promised", () -> now.awards.payTranche(award, 1, pounds(1), TODAY));
    }

    @Test
    void isNoDayAfterWhichTheMoneyWasGoneForAWhile() {
        var next = now.in(() -> now.pots.open("SEIF", PotKind.REVENUE_GRANT, new FinancialYear("2027-28"), pounds(1)))
                .id();
        var award = then.offered(pot, pounds(900));
        var between = then.at(TODAY.plusDays(10));
        between.in(() -> between.awards.decline(award));

        assertRefused(
                "only £100.00 was available",
                () -> now.pots.carryForward(pot, next, pounds(101), TODAY, "DH/1", "fundManager"));
        assertThat(now.in(
                        () -> now.pots.carryForward(pot, next, pounds(101), TODAY.plusDays(10), "DH/1", "fundManager")))
                .hasSize(2);
    }

    @Test
    void isNoDayOfClosedBooks() {
        var award = then.agreed(pot, pounds(600));

        var closed = now.in(() -> now.periods.close("SEIF", TODAY.plusDays(5), "fundManager"));

        assertThat(closed.balances()).isTrue();
        assertThat(now.in(() -> now.periods.close("SEIF", TODAY.plusDays(5), "fundManager")))
                .isEqualTo(closed);
        assertRefused(
                "closed up to the end of 6 June 2026",
                () -> now.awards.payTranche(award, 1, pounds(1), TODAY.plusDays(5)));
        assertThat(now.in(() -> now.awards.payTranche(award, 1, pounds(1), TODAY.plusDays(6))))
                .isNotNull();
        assertThat(now.periods.closedUntil("SEIF")).contains(TODAY.plusDays(5));
        assertThat(now.periods.closedUntil("MSP")).isEmpty();
    }

    @Test
    void closesBooksInOrderAndNotBeforeTheDayIsOver() {
        now.in(() -> now.periods.close("SEIF", TODAY.plusDays(5), "fundManager"));

        assertRefused("is not over", () -> now.periods.close("SEIF", LATER, "fundManager"));
        assertRefused("closed up to", () -> now.periods.close("SEIF", TODAY, "fundManager"));
        assertRefused("no fund", () -> now.periods.close("ABC", TODAY, "fundManager"));
    }

    @Test
    void staysOpenWhereTheBooksDoNotAddUp() {
        then.agreed(pot, pounds(600));
        now.jdbc
                .sql("UPDATE ledger_entry SET amount_pence = amount_pence + 1 WHERE kind = 'COMMIT'")
                .update();

        assertRefused("do not add up. " + pot, () -> now.periods.close("SEIF", TODAY, "fundManager"));
        assertThat(now.periods.closedUntil("SEIF")).isEmpty();
    }

    @Test
    void countsAlsoForAPotOpenedAfterItsFundWasClosed() {
        now.in(() -> now.periods.close("SEIF", TODAY.plusDays(5), "fundManager"));
        var loans = now.in(() -> now.pots.open("SEIF", PotKind.REVENUE_LOAN, FundFixture.THIS_YEAR, pounds(10)))
                .id();

        assertThat(now.in(() -> new Postings(now.jdbc, now.clock).lock(loans).closedUntil()))
                .isEqualTo(TODAY.plusDays(5));
    }

    private static Balances holding(long available, long reserved, long committed, long paid) {
        return new Balances(pounds(available), pounds(reserved), pounds(committed), pounds(paid));
    }

    private void assertRefused(String words, Supplier<?> step) {
        assertThatThrownBy(() -> now.in(step)).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }
}
