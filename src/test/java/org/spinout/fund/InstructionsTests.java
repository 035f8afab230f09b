package org.spinout.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.FundFixture.THIS_YEAR;
import static org.spinout.fund.FundFixture.pounds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.shared.References;
import org.spinout.shared.Refusal;
import org.springframework.dao.DataIntegrityViolationException;

class InstructionsTests {

    private static final FinancialYear NEXT_YEAR = new FinancialYear("2027-28");
    private static final LocalDate AFTER = LocalDate.of(2027, 4, 9);
    private static final String ASKER = "fundManager";
    private static final String SECOND = "fundManager2";

    private final FundFixture fund = books();
    private final Instructions instructions = on(fund, FundFixture.TODAY);

    /** On H2; {@link MoneyOnPostgresTests} has it on PostgreSQL. */
    FundFixture books() {
        return FundFixture.onH2();
    }

    @Test
    void doesNothingBeforeItIsApproved() {
        var number = ask(new MoneyAct.SetUpFund("MUTUAL", "Fund for mutuals", true));

        assertThatThrownBy(() -> carryOut(number)).isInstanceOf(Refusal.Conflict.class);
        route(number, "secondFundManager");
        assertThatThrownBy(() -> carryOut(number)).isInstanceOf(Refusal.Conflict.class);

        assertThat(fund.funds.all()).extracting(Fund::id).doesNotContain("MUTUAL");
        assertThat(instructions.waiting()).extracting(Instruction::number).containsExactly(number);
    }

    @Test
    void doesWhatWasApprovedOnceAndAsItWasAsked() {
        var number = ask(new MoneyAct.SetUpFund("MUTUAL", "Fund for mutuals", true));
        route(number, "secondFundManager");

        fund.in(() -> instructions.approve(number, SECOND));
        carryOut(number);

        assertThat(fund.funds.get("MUTUAL")).isEqualTo(new Fund("MUTUAL", "Fund for mutuals", true));
        assertThatThrownBy(() -> carryOut(number)).isInstanceOf(Refusal.Conflict.class);
        assertThat(instructions.get(number).state()).isEqualTo(InstructionState.CARRIED_OUT);
        assertThat(instructions.get(number).decidedBy()).isEqualTo(SECOND);
    }

    @Test
    void letsNobodyDecideOnTheirOwn() {
        var number = ask(new MoneyAct.SetUpFund("MUTUAL", "Fund for mutuals", false));
        route(number, "secondFundManager");

        assertThatThrownBy(() -> fund.in(() -> instructions.approve(number, ASKER)))
                .isInstanceOf(Refusal.NotEntitled.class)
                .hasMessageContaining("somebody else");
        assertThatThrownBy(() -> instructions.requireFourEyes(number, ASKER)).isInstanceOf(Refusal.NotEntitled.class);
        assertThatThrownBy(() -> fund.jdbc
                        .sql("UPDATE instruction SET state = 'APPROVED', decided_by = asked_by")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void keepsTheFirstDecision() {
        var number = ask(new MoneyAct.SetUpFund("MUTUAL", "Fund for mutuals", false));
        route(number, "secondFundManager");
        fund.in(() -> instructions.refuse(number, SECOND));

        assertThatThrownBy(() -> fund.in(() -> instructions.approve(number, "nationalOverseer")))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> fund.in(() -> instructions.lapse(number))).isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> carryOut(number)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void needsNobodyElseWhereTheTableSaysSo() {
        var pot = fund.pots.get(fund.potWith(pounds(1_000)));
        var number = ask(new MoneyAct.ChangeBudget(pot, "spring", pounds(50)));

        route(number, Instruction.NOBODY_ELSE);
        carryOut(number);

        assertThat(fund.ledger.balances(pot.id()).available()).isEqualTo(pounds(1_050));
        assertThat(fund.ledger.entriesOfPot(pot.id()).get(1).cause().part()).isEqualTo("spring, " + number);
    }

    @Test
    void refusesToOpenAPotTwice() {
        fund.potWith(pounds(1_000));

        assertThatThrownBy(() -> ask(new MoneyAct.OpenPot("SEIF", PotKind.REVENUE_GRANT, THIS_YEAR, pounds(5))))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("open already");
        assertThatThrownBy(() -> ask(new MoneyAct.OpenPot("NONE", PotKind.REVENUE_GRANT, THIS_YEAR, pounds(5))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void refusesToMoveWhatIsNotThere() {
        var from = fund.pots.get(fund.potWith(pounds(1_000)));
        var to = fund.pots.get(fund.potWith(PotKind.CAPITAL_GRANT, pounds(1)));

        assertThatThrownBy(() -> ask(new MoneyAct.VireMoney(from, to, pounds(1_001))))
                .hasMessageContaining("£1,000.00 available");
        assertThatThrownBy(() -> ask(new MoneyAct.VireMoney(from, from, pounds(1))))
                .hasMessageContaining("another pot");
    }

    @Test
    void refusesMoneyThatIsGoneByTheTimeItIsApproved() {
        var from = fund.pots.get(fund.potWith(pounds(1_000)));
        var to = fund.pots.get(fund.potWith(PotKind.CAPITAL_GRANT, pounds(1)));
        var number = ask(new MoneyAct.VireMoney(from, to, pounds(1_000)));
        route(number, Instruction.NOBODY_ELSE);
        fund.offered(from.id(), pounds(10));

        assertThatThrownBy(() -> carryOut(number)).isInstanceOf(Refusal.class);

        assertThat(instructions.get(number).state()).isEqualTo(InstructionState.APPROVED);
        assertThat(fund.ledger.balances(to.id()).available()).isEqualTo(pounds(1));
    }

    @Test
    void namesItselfInTheLedger() {
        var from = fund.pots.get(fund.potWith(pounds(1_000)));
        var to = fund.pots.get(fund.potWith(PotKind.CAPITAL_GRANT, pounds(1)));
        var number = ask(new MoneyAct.VireMoney(from, to, pounds(400)));
        route(number, Instruction.NOBODY_ELSE);

        carryOut(number);

        assertThat(fund.ledger.balances(to.id()).available()).isEqualTo(pounds(401));
        assertThat(fund.ledger.entriesOfPot(from.id()).get(1).note()).contains(number, "letter of 1 May");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a letter that is far too long to be quoted in the ledger of a pot"})
    void asksForADocument(String authority) {
        assertThatThrownBy(() -> fund.in(
                        () -> instructions.ask(new MoneyAct.SetUpFund("XX", "X fund", false), authority, "why", ASKER)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("document");
    }

    @Test
    void endsAYearByCarryingForwardAndLapsing() {
        var pot = fund.potWith(pounds(1_000));
        fund.in(() -> fund.pots.open("SEIF", PotKind.REVENUE_GRANT, NEXT_YEAR, pounds(10)));
        var award = fund.agreed(pot, pounds(300));
        var after = fund.at(AFTER);
        var then = on(after, AFTER);

        endYear(after, then, new YearEnds(after.pots, after.ledger).act(pot, pounds(200), true));

        var old = after.ledger.balances(pot);
        assertThat(old.available()).isEqualTo(pounds(0));
        assertThat(old.committed()).isEqualTo(pounds(0));
        var next = after.ledger.balances("SEIF-2027-28-REVENUE_GRANT");
        assertThat(next.available()).isEqualTo(pounds(210));
        assertThat(next.committed()).isEqualTo(pounds(300));
        assertThat(after.awards.get(award).potId()).isEqualTo("SEIF-2027-28-REVENUE_GRANT");
        assertThat(after.reconciliations.ofAll(LocalDate.of(2026, 4, 1), AFTER).faults())
                .isEmpty();
    }

    @Test
    void endsAYearWhoseBooksAreClosed() {
        var pot = fund.potWith(pounds(1_000));
        var after = fund.at(AFTER);
        var then = on(after, AFTER);
        after.in(() -> after.periods.close("SEIF", LocalDate.of(2027, 3, 31), ASKER));

        endYear(after, then, new YearEnds(after.pots, after.ledger).act(pot, pounds(0), false));

        assertThat(after.pots.get(pot).lapsedOn()).isEqualTo(AFTER);
        assertThat(after.ledger.balances(pot).available()).isEqualTo(pounds(0));
    }

    @Test
    void endsNoYearThatGoesOn() {
        var pot = fund.potWith(pounds(1_000));

        assertThatThrownBy(() -> ask(new YearEnds(fund.pots, fund.ledger).act(pot, pounds(0), false)))
                .hasMessageContaining("31 March");
    }

    @Test
    void weighsAYearEndByWhatGoesOn() {
        var pot = fund.potWith(pounds(1_000));
        fund.agreed(pot, pounds(300));
        var yearEnds = new YearEnds(fund.pots, fund.ledger);

        assertThat(yearEnds.act(pot, pounds(0), false).code()).isEqualTo(MoneyAct.EndYear.LAPSE);
        assertThat(yearEnds.act(pot, pounds(0), false).amount()).isEqualTo(pounds(700));
        assertThat(yearEnds.act(pot, pounds(200), true).code()).isEqualTo(MoneyAct.EndYear.CARRY);
        assertThat(yearEnds.act(pot, pounds(200), true).amount()).isEqualTo(pounds(500));
    }

    private static void endYear(FundFixture at, Instructions then, MoneyAct act) {
        at.in(() -> {
            var number = then.ask(act, "letter of 1 April", "The year is over", ASKER);
            then.route(number, Instruction.NOBODY_ELSE);
            return then.carryOut(number);
        });
    }

    private String ask(MoneyAct act) {
        return fund.in(() -> instructions.ask(act, "letter of 1 May", "It is needed", ASKER));
    }

    private void route(String number, String approver) {
        fund.in(() -> instructions.route(number, approver));
    }

    private void carryOut(String number) {
        fund.in(() -> instructions.carryOut(number));
    }

    private static Instructions on(FundFixture fund, LocalDate day) {
        var clock = Clock.fixed(day.atTime(LocalTime.NOON).atZone(Award.LONDON).toInstant(), Award.LONDON);
        var books = new MoneyBooks(fund.jdbc, fund.funds, fund.pots, fund.ledger, fund.awards, fund.periods, clock);
        return new Instructions(fund.jdbc, books, fund.pots, new References(fund.jdbc, clock), clock);
    }
}
