package org.spinout.enterprise;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.spinout.TestDatabase;
import org.spinout.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The books of one enterprise, launched on 1 April 2011, as they stand on 1 June 2016. */
final class EnterpriseFixture {

    static final String CASE = "SP-2011-0001";
    static final LocalDate LAUNCH = LocalDate.of(2011, 4, 1);

    final Enterprises enterprises;
    final ContractPeriods periods;
    final ServiceMeasures measures;
    final PerformanceReturns returns;
    final CommunityReports reports;
    final PromiseBook promises;
    final DistressWarnings warnings;
    final ExitAccounts exits;

    private EnterpriseFixture(JdbcClient jdbc) {
        var clock = Clock.fixed(Instant.parse("2016-06-01T10:00:00Z"), ZoneOffset.UTC);
        enterprises = new Enterprises(jdbc, clock);
        periods = new ContractPeriods(jdbc, clock);
        measures = new ServiceMeasures(jdbc, clock);
        returns = new PerformanceReturns(jdbc, clock, measures);
        reports = new CommunityReports(jdbc, clock);
        promises = new PromiseBook(jdbc, clock);
        warnings = new DistressWarnings(jdbc, clock);
        exits = new ExitAccounts(jdbc, clock);
        enterprises.open(ripplez());
    }

    /** @param database {@code h2} or {@code postgres} */
    static EnterpriseFixture on(String database) {
        return new EnterpriseFixture(
                JdbcClient.create(database.equals("h2") ? TestDatabase.h2() : TestDatabase.postgres()));
    }

    static Enterprise ripplez() {
        return new Enterprise(
                CASE,
                "b1005",
                "Ripplez CIC",
                "communityInterestCompany",
                "07505833",
                LocalDate.of(2011, 1, 25),
                "b1001",
                LAUNCH,
                50,
                6);
    }

    static Money pounds(String amount) {
        return Money.ofPounds(amount);
    }
}
