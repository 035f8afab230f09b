package org.spinout.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.FundFixture.CASE;
import static org.spinout.fund.FundFixture.THIS_YEAR;
import static org.spinout.fund.FundFixture.pounds;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

class YearEndTests {

    private static final FinancialYear NEXT_YEAR = new FinancialYear("2027-28");
    private static final LocalDate YEAR_END = LocalDate.of(2027, 3, 31);

    private final FundFixture june = FundFixture.onH2();
    private final FundFixture april = june.at(LocalDate.of(2027, 4, 5));
    private final String pot = june.potWith(pounds(1_000));
    private final String next = june.in(() -> june.pots.open("SEIF", PotKind.REVENUE_GRANT, NEXT_YEAR, pounds(100)))
            .id();

    @Test
    void lapsesWhatNobodyHoldsOnTheDayOfTheDecision() {
        june.agreed(pot, pounds(600));

        var lapsed = april.in(() -> april.pots.lapse(pot, YEAR_END, "FM/7", "fundManager"));

        assertThat(lapsed).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EntryKind.LAPSE);
            assertThat(entry.amount()).isEqualTo(pounds(400));
            assertThat(entry.bookedOn()).isEqualTo(YEAR_END);
            assertThat(entry.enteredOn()).isEqualTo(LocalDate.of(2027, 4, 5));
            assertThat(entry.note()).contains("FM/7").contains("fundManager");
        });
        assertHolds(pot, 0, 0, 600, 0);
        assertThat(april.pots.get(pot).lapsedOn()).isEqualTo(YEAR_END);
        assertThat(april.in(() -> april.pots.lapse(pot, YEAR_END, "FM/7", "fundManager")))
                .isEqualTo(lapsed);
        assertRefused("has lapsed already", () -> april.pots.lapse(pot, YEAR_END, "FM/8", "fundManager"));
    }

    @Test
    void lapsesAtOnceWhatComesFreeAfterwards() {
        var award = june.agreed(pot, pounds(600));
        june.in(() -> june.awards.payTranche(award, 1, pounds(200)));
        april.in(() -> april.pots.lapse(pot, YEAR_END, "FM/7", "fundManager"));

        april.in(() -> april.awards.recover(award, 1, pounds(50)));

        assertHolds(pot, 0, 0, 0, 150);
        assertThat(april.ledger.entriesOfPot(pot))
                .extracting(LedgerEntry::kind)
                .endsWith(EntryKind.RELEASE, EntryKind.LAPSE, EntryKind.RECOVER, EntryKind.LAPSE);
        assertRefused("has lapsed", () -> april.pots.addBudget(pot, "late", pounds(1)));
        assertThat(april.in(() -> april.ledger.reserve("AW-2027-0009", pot, pounds(1))))
                .isEqualTo(new InsufficientFunds(pot, pounds(1), Money.ZERO));
    }

    @Test
    void lapsesApartWhatWasHeldOnTheDayAndCameFreeSince() {
        var award = june.offered(pot, pounds(600));
        april.in(() -> april.awards.decline(award));

        var lapsed = april.in(() -> april.pots.lapse(pot, YEAR_END, "FM/7", "fundManager"));

        assertThat(lapsed).extracting(LedgerEntry::amount).containsExactly(pounds(400), pounds(600));
        assertThat(lapsed).extracting(LedgerEntry::bookedOn).containsExactly(YEAR_END, LocalDate.of(2027, 4, 5));
        assertThat(april.statements.ofPot(pot, YEAR_END).balances()).isEqualTo(holding(0, 600, 0, 0));
        assertHolds(pot, 0, 0, 0, 0);
    }

    @Test
    void doesNotLapseBeforeTheYearIsOverNorInTheFuture() {
        var onTheLastDay = june.at(YEAR_END);
        var before = june.at(YEAR_END.minusDays(1));

        assertRefused("at the earliest", () -> april.pots.lapse(pot, YEAR_END.minusDays(1), "FM/7", "fundManager"));
        assertRefused("still to come", () -> before.pots.lapse(pot, YEAR_END, "FM/7", "fundManager"));
        assertThat(june.in(() -> onTheLastDay.pots.lapse(pot, YEAR_END, "FM/7", "fundManager")))
                .hasSize(1);
    }

    @Test
    void carriesFreeMoneyForwardByDecision() {
        var carried =
                april.in(() -> april.pots.carryForward(pot, next, pounds(300), YEAR_END, "DH/2027/3", "fundManager"));
        var again =
                april.in(() -> april.pots.carryForward(pot, next, pounds(300), YEAR_END, "DH/2027/3", "fundManager"));

        assertThat(again).isEqualTo(carried);
        assertThat(carried).extracting(LedgerEntry::potId).containsExactly(pot, next);
        assertThat(carried).extracting(LedgerEntry::otherPotId).containsExactly(next, pot);
        assertHolds(pot, 700, 0, 0, 0);
        assertHolds(next, 400, 0, 0, 0);
        assertRefused("already", () -> april.pots.carryForward(pot, next, pounds(1), YEAR_END, "DH/2027/3", "f"));
        assertRefused("available", () -> april.pots.carryForward(pot, next, pounds(701), YEAR_END, "DH/4", "f"));
        assertRefused("carried forward to", () -> april.pots.carryForward(next, pot, pounds(1), YEAR_END, "DH/4", "f"));
    }

    @Test
    void carriesForwardWhatAnAwardHoldsAndPaysItFromTheNextYear() {
        var award = june.agreed(pot, pounds(600));
        june.in(() -> june.awards.payTranche(award, 1, pounds(200)));

        var carried = april.in(() -> april.awards.carryForward(award, next, YEAR_END, "DH/2027/3", "fundManager"));
        assertThat(april.in(() -> april.awards.carryForward(award, next, YEAR_END, "DH/2027/3", "fundManager")))
                .isEqualTo(carried);
        april.in(() -> april.awards.payTranche(award, 2, pounds(300)));

        assertThat(april.awards.get(award).potId()).isEqualTo(next);
        assertHolds(pot, 400, 0, 0, 200);
        assertHolds(next, 100, 0, 100, 300);
        assertThat(april.statements.ofAward(award, YEAR_END).money())
                .isEqualTo(new AwardMoney(Money.ZERO, pounds(400), pounds(200)));
        assertThat(april.statements.ofEnterprise(CASE, LocalDate.of(2027, 4, 5)).paidOut())
                .isEqualTo(pounds(500));
    }

    @Test
    void takesMoneyBackIntoTheYearsItWasPaidFromTheLatestFirst() {
        var award = june.agreed(pot, pounds(600));
        june.in(() -> june.awards.payTranche(award, 1, pounds(200)));
        april.in(() -> april.awards.carryForward(award, next, YEAR_END, "DH/2027/3", "fundManager"));
        april.in(() -> april.awards.payTranche(award, 2, pounds(300)));

        var recovered = april.in(() -> april.awards.recover(award, 1, pounds(450)));

        assertThat(recovered).extracting(LedgerEntry::potId).containsExactly(next, pot);
        assertThat(recovered).extracting(LedgerEntry::amount).containsExactly(pounds(300), pounds(150));
        assertThat(april.in(() -> april.awards.recover(award, 1, pounds(450)))).isEqualTo(recovered);
        assertRefused("has an entry for this", () -> april.awards.recover(award, 1, pounds(449)));
        assertRefused("£50.00 paid", () -> april.awards.recover(award, 2, pounds(51)));
        assertHolds(pot, 550, 0, 0, 50);
        assertHolds(next, 500, 0, 0, 0);
    }

    @Test
    void carriesNothingOfAnAwardThatHoldsNothing() {
        var award = june.agreed(pot, pounds(600));
        june.in(() -> june.awards.payTranche(award, 1, pounds(600)));

        assertRefused("holds nothing", () -> april.awards.carryForward(award, next, YEAR_END, "DH/1", "f"));
        assertRefused("carried forward to", () -> {
            var other = april.pots.open("SEIF", PotKind.CAPITAL_LOAN, THIS_YEAR, pounds(1));
            return april.awards.carryForward(award, other.id(), YEAR_END, "DH/1", "f");
        });
    }

    private void assertHolds(String potId, long available, long reserved, long committed, long paid) {
        assertThat(june.ledger.balances(potId)).isEqualTo(holding(available, reserved, committed, paid));
    }

    private static Balances holding(long available, long reserved, long committed, long paid) {
        return new Balances(pounds(available), pounds(reserved), pounds(committed), pounds(paid));
    }

    private void assertRefused(String words, Supplier<?> step) {
        assertThatThrownBy(() -> june.in(step)).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }
}
