package org.spinout.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.FundFixture.LAST_DAY;
import static org.spinout.fund.FundFixture.TODAY;
import static org.spinout.fund.FundFixture.pounds;

import java.time.Clock;
import java.time.LocalTime;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.spinout.TestDatabase;
import org.spinout.shared.References;
import org.spinout.shared.Refusal;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The module as Spring wires it: behind proxies, with its own transactions where the caller has none. */
class FundWiringTests {

    @Test
    void makesEveryStepWholeOrNotAtAll() {
        try (var context = new AnnotationConfigApplicationContext(Wiring.class)) {
            var awards = context.getBean(Awards.class);
            var ledger = context.getBean(Ledger.class);
            var pot = context.getBean(Pots.class)
                    .open("SEIF", PotKind.REVENUE_GRANT, FundFixture.THIS_YEAR, pounds(1_000))
                    .id();
            var award = awards.apply(FundFixture.CASE, Product.REVENUE_GRANT, pounds(500), "A van", "proposer");
            awards.appraise(award);
            awards.offer(award, pounds(500), pot, LAST_DAY);
            awards.accept(award, pounds(500));
            awards.agree(award);
            var paid = awards.payTranche(award, 1, pounds(300));

            // The recovery first frees what is promised and then finds too little paid: both are undone.
            assertThatThrownBy(() -> awards.recover(award, 1, pounds(301))).isInstanceOf(Refusal.class);
            assertThat(ledger.moneyOf(award).committed()).isEqualTo(pounds(200));
            assertThat(awards.get(award).state()).isEqualTo(AwardState.PAYING);

            context.getBean(Corrections.class).correct(award, paid.number(), pounds(299), "A slip of the pen");
            assertThat(awards.releaseAll(FundFixture.CASE)).hasSize(1);
            assertThat(ledger.balances(pot).available()).isEqualTo(pounds(701));
            assertThat(context.getBean(Statements.class).ofPot(pot, TODAY).balances())
                    .isEqualTo(ledger.balances(pot));
            assertThat(context.getBean(Reconciliations.class)
                            .ofAll(TODAY, TODAY)
                            .faults())
                    .isEmpty();
            assertThat(context.getBean(Periods.class)
                            .close("SEIF", TODAY.minusDays(1), "fundManager")
                            .balances())
                    .isTrue();
        }
    }

    @Configuration
    @EnableTransactionManagement(proxyTargetClass = true)
    @Import({
        Funds.class,
        Pots.class,
        Ledger.class,
        Awards.class,
        Corrections.class,
        Statements.class,
        Reconciliations.class,
        Periods.class,
        References.class
    })
    static class Wiring {

        @Bean
        DataSource dataSource() {
            return TestDatabase.h2();
        }

        @Bean
        JdbcClient jdbcClient(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource source) {
            return new DataSourceTransactionManager(source);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(TODAY.atTime(LocalTime.NOON).atZone(Award.LONDON).toInstant(), Award.LONDON);
        }
    }
}
