package org.spinout.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.spinout.TestDatabase;
import org.spinout.shared.Money;
import org.spinout.shared.References;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A fund on an empty database, standing still on one day. */
final class FundFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final LocalDate LAST_DAY = TODAY.plusDays(28);
    static final FinancialYear THIS_YEAR = new FinancialYear("2026-27");
    static final String CASE = "SP-2026-0001";

    final DataSource source;
    final JdbcClient jdbc;
    final Clock clock;
    final TransactionTemplate transaction;
    final Funds funds;
    final Ledger ledger;
    final Pots pots;
    final Awards awards;
    final Supports supports;
    final Corrections corrections;
    final Repayments repayments;
    final Statements statements;
    final Reconciliations reconciliations;
    final Periods periods;

    private FundFixture(DataSource source, LocalDate day) {
        var clock = Clock.fixed(day.atTime(LocalTime.NOON).atZone(Award.LONDON).toInstant(), Award.LONDON);
        this.source = source;
        this.clock = clock;
        this.jdbc = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        this.funds = new Funds(jdbc);
        this.ledger = new Ledger(jdbc, clock);
        this.pots = new Pots(jdbc, ledger, clock);
        this.awards = new Awards(jdbc, ledger, pots, new References(jdbc, clock), clock);
        this.supports = new Supports(jdbc, ledger, pots, new References(jdbc, clock), clock);
        this.corrections = new Corrections(jdbc, ledger);
        this.repayments = new Repayments(jdbc, ledger, pots);
        this.statements = new Statements(jdbc, pots);
        this.reconciliations = new Reconciliations(jdbc, pots);
        this.periods = new Periods(jdbc, pots, reconciliations, clock);
    }

    static FundFixture onH2() {
        return on(TestDatabase.h2());
    }

    static FundFixture on(DataSource source) {
        return new FundFixture(source, TODAY);
    }

    /** The same fund on another day. */
    FundFixture at(LocalDate day) {
        return new FundFixture(source, day);
    }

    /** One transaction, as a job of the engine has it: all or nothing. */
    <T> T in(Supplier<T> step) {
        return transaction.execute(status -> step.get());
    }

    /** A pot for revenue grants of this year. */
    String potWith(Money budget) {
        return potWith(PotKind.REVENUE_GRANT, budget);
    }

    String potWith(PotKind kind, Money budget) {
        return in(() -> pots.open("SEIF", kind, THIS_YEAR, budget)).id();
    }

    String appraised(Money requested) {
        return in(() -> {
            var award = awards.apply(CASE, Product.REVENUE_GRANT, requested, "A van for the nurses", "proposer");
            awards.appraise(award);
            return award;
        });
    }

    String offered(String pot, Money amount) {
        var award = appraised(amount);
        in(() -> awards.offer(award, amount, pot, LAST_DAY));
        return award;
    }

    String agreed(String pot, Money amount) {
        var award = offered(pot, amount);
        in(() -> awards.accept(award, amount));
        in(() -> awards.agree(award));
        return award;
    }

    static Money pounds(long pounds) {
        return new Money(pounds * 100);
    }
}
