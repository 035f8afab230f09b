package org.spinout.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.FundFixture.TODAY;
import static org.spinout.fund.FundFixture.pounds;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

class ReconciliationTests {

    private static final LocalDate SECOND_DAY = TODAY.plusDays(1);

    private final FundFixture fund = FundFixture.onH2();
    private final FundFixture next = fund.at(SECOND_DAY);
    private final String pot = fund.potWith(pounds(1_000));

    @Test
    void tellsWhatWasPromisedCommittedPaidAndTakenBack() {
        var award = fund.agreed(pot, pounds(600));
        next.in(() -> next.awards.payTranche(award, 1, pounds(250)));
        next.in(() -> next.awards.recover(award, 1, pounds(50)));

        var both = next.reconciliations.of("SEIF", TODAY, SECOND_DAY);

        assertThat(both.balances()).isTrue();
        assertThat(both.pots()).singleElement().satisfies(one -> {
            assertThat(one.opening()).isEqualTo(Balances.NONE);
            assertThat(one.budgetIn()).isEqualTo(pounds(1_000));
            assertThat(one.promised()).isEqualTo(pounds(600));
            assertThat(one.committed()).isEqualTo(pounds(600));
            assertThat(one.paid()).isEqualTo(pounds(250));
            assertThat(one.recovered()).isEqualTo(pounds(50));
            assertThat(one.freed()).isEqualTo(pounds(350));
            assertThat(one.lapsed()).isEqualTo(Money.ZERO);
            assertThat(one.closing()).isEqualTo(new Balances(pounds(800), Money.ZERO, Money.ZERO, pounds(200)));
        });
        assertThat(both.sum(PotReconciliation::paid)).isEqualTo(pounds(250));
    }

    @Test
    void opensWithWhatTheDayBeforeClosedWith() {
        var award = fund.agreed(pot, pounds(600));
        next.in(() -> next.awards.payTranche(award, 1, pounds(250)));

        var first = next.reconciliations.of("SEIF", TODAY, TODAY).pots().get(0);
        var second =
                next.reconciliations.of("SEIF", SECOND_DAY, SECOND_DAY).pots().get(0);

        assertThat(second.opening()).isEqualTo(first.closing());
        assertThat(first.paid()).isEqualTo(Money.ZERO);
        assertThat(second.paid()).isEqualTo(pounds(250));
        assertThat(second.promised()).isEqualTo(Money.ZERO);
    }

    @Test
    void countsACorrectionWithWhatItCorrects() {
        var award = fund.agreed(pot, pounds(600));
        var wrong = fund.in(() -> fund.awards.payTranche(award, 1, pounds(250)));
        fund.in(() -> fund.corrections.correct(award, wrong.number(), pounds(25), "A nought too many"));
        fund.in(() -> fund.pots.correctBudget(pot, 1, pounds(900), "A slip of the pen"));

        var one = fund.reconciliations.of("SEIF", TODAY, TODAY).pots().get(0);

        assertThat(one.balances()).isTrue();
        assertThat(one.paid()).isEqualTo(pounds(25));
        assertThat(one.budgetIn()).isEqualTo(pounds(900));
        assertThat(one.movements()).extracting(Movement::kind).doesNotContain(EntryKind.CORRECTION);
    }

    @Test
    void setsVirementsOffAgainstOneAnother() {
        var other = fund.in(() -> fund.pots.open("MSP", PotKind.REVENUE_GRANT, FundFixture.THIS_YEAR, pounds(10)));
        fund.in(() -> fund.pots.vire(pot, other.id(), pounds(70), "FP/1", "fundManager"));

        var all = fund.reconciliations.ofAll(TODAY, TODAY);

        assertThat(all.balances()).isTrue();
        assertThat(all.sum(PotReconciliation::vired)).isEqualTo(Money.ZERO);
        assertThat(fund.reconciliations.of("SEIF", TODAY, TODAY).sum(PotReconciliation::vired))
                .isEqualTo(pounds(-70));
    }

    @Test
    void findsAnAmountThatDoesNotFitTheBalances() {
        fund.offered(pot, pounds(600));
        fund.jdbc
                .sql("UPDATE ledger_entry SET amount_pence = amount_pence - 1 WHERE kind = 'RESERVE'")
                .update();

        assertThat(fund.reconciliations.of("SEIF", TODAY, TODAY).faults())
                .singleElement()
                .asString()
                .contains(pot);
    }

    @Test
    void findsHalfATransfer() {
        var other = fund.potWith(PotKind.REVENUE_LOAN, pounds(10));
        fund.in(() -> fund.pots.vire(pot, other, pounds(70), "FP/1", "fundManager"));
        fund.jdbc
                .sql("DELETE FROM ledger_entry WHERE kind = 'VIREMENT' AND pot_id = :other")
                .param("other", other)
                .update();

        assertThat(fund.reconciliations.of("SEIF", TODAY, TODAY).faults())
                .singleElement()
                .asString()
                .contains("no other half");
    }

    @Test
    void hasNoPeriodThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> fund.reconciliations.ofAll(SECOND_DAY, TODAY)).isInstanceOf(Refusal.class);
    }
}
