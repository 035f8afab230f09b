package org.spinout.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.fund.FundFixture.LAST_DAY;
import static org.spinout.fund.FundFixture.pounds;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spinout.TestDatabase;
import org.spinout.shared.Money;

/** Fifty panels decide at the same moment, all from one pot that can serve thirty-three of them. */
class FiftyPanelsTests {

    private static final int PANELS = 50;

    enum Server {
        H2,
        POSTGRES
    }

    @ParameterizedTest
    @EnumSource
    void offerExactlyWhatThePotHolds(Server server) throws Exception {
        var pool = new HikariDataSource();
        pool.setDataSource(server == Server.H2 ? TestDatabase.h2() : TestDatabase.postgres());
        pool.setMaximumPoolSize(PANELS + 5);
        var threads = Executors.newFixedThreadPool(PANELS);
        try {
            var fund = FundFixture.on(pool);
            var pot = fund.potWith(pounds(1_000_000));
            var start = new CountDownLatch(1);
            var answers = new ArrayList<Future<Reservation>>();
            for (var panel = 0; panel < PANELS; panel++) {
                var award = fund.appraised(pounds(30_000));
                answers.add(threads.submit(() -> {
                    start.await();
                    return fund.in(() -> fund.awards.offer(award, pounds(30_000), pot, LAST_DAY));
                }));
            }
            start.countDown();

            var offered = 0;
            for (var answer : answers) {
                if (answer.get(60, TimeUnit.SECONDS) instanceof Reserved) {
                    offered++;
                }
            }
            assertThat(offered).isEqualTo(33);
            assertThat(fund.ledger.balances(pot))
                    .isEqualTo(new Balances(pounds(10_000), pounds(990_000), Money.ZERO, Money.ZERO));
            assertThat(fund.awards.ofCase(FundFixture.CASE))
                    .filteredOn(award -> award.state() == AwardState.OFFERED)
                    .hasSize(33);
            assertThat(fund.ledger.entriesOfPot(pot)).hasSize(34);
        } finally {
            threads.shutdownNow();
            pool.close();
        }
    }
}
