package org.spinout.fund.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.spinout.TestDatabase;
import org.spinout.fund.Awards;
import org.spinout.fund.BidAwards;
import org.spinout.fund.FinancialYear;
import org.spinout.fund.Ledger;
import org.spinout.fund.PotKind;
import org.spinout.fund.Pots;
import org.spinout.fund.Product;
import org.spinout.organisation.WorkingDays;
import org.spinout.shared.Money;
import org.spinout.shared.References;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** A fund that runs rounds, on an empty database and with a clock of its own; a second node may share the database. */
final class RoundFixture {

    static final LocalDateTime OPENS = LocalDateTime.of(2026, 7, 1, 9, 0);
    static final LocalDateTime CLOSES = LocalDateTime.of(2026, 8, 24, 12, 0);
    static final FinancialYear THIS_YEAR = new FinancialYear("2026-27");
    static final LocalDate OFFERS_UNTIL = LocalDate.of(2026, 10, 30);
    static final LocalDate RESERVE_UNTIL = LocalDate.of(2026, 12, 18);
    static final List<Criterion> CRITERIA = List.of(
            new Criterion("outcomes", "Outcomes for patients", 60), new Criterion("money", "Value for money", 40));

    final DataSource source;
    final MovedClock clock;
    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final Ledger ledger;
    final Pots pots;
    final Awards awards;
    final BidAwards bidAwards;
    final FundingRounds rounds;
    final Bids bids;
    final Scorers scorers;
    final Scores scores;
    final Visits visits;
    final WhatIf whatIf;
    final Allocations allocations;
    final Reserves reserves;

    private RoundFixture(DataSource source, MovedClock clock) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> source);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        context.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(source));
        context.register(Wiring.class);
        context.refresh();
        this.source = source;
        this.clock = clock;
        this.jdbc = context.getBean(JdbcClient.class);
        this.transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        this.ledger = context.getBean(Ledger.class);
        this.pots = context.getBean(Pots.class);
        this.awards = context.getBean(Awards.class);
        this.bidAwards = context.getBean(BidAwards.class);
        this.rounds = context.getBean(FundingRounds.class);
        this.bids = context.getBean(Bids.class);
        this.scorers = context.getBean(Scorers.class);
        this.scores = context.getBean(Scores.class);
        this.visits = context.getBean(Visits.class);
        this.whatIf = context.getBean(WhatIf.class);
        this.allocations = context.getBean(Allocations.class);
        this.reserves = context.getBean(Reserves.class);
    }

    static RoundFixture onH2() {
        return on(TestDatabase.h2());
    }

    static RoundFixture on(DataSource source) {
        return new RoundFixture(source, new MovedClock(OPENS));
    }

    /** A second node on the same database and at the same time. */
    RoundFixture otherNode() {
        return new RoundFixture(source, clock);
    }

    String potWith(PotKind kind, Money budget) {
        return pots.open("SEIF", kind, THIS_YEAR, budget).id();
    }

    /** Time goes back to the summer's first day, when a round can be opened. */
    void startAgain() {
        clock.moveTo(OPENS.atZone(WorkingDays.LONDON).toInstant());
    }

    /** A round with all the money of one pot for revenue grants. */
    FundingRound round(Money budget) {
        return round(Map.of(potWith(PotKind.REVENUE_GRANT, budget), budget), true);
    }

    FundingRound round(Map<String, Money> budget, boolean partAwards) {
        return rounds.open(newRound(budget, partAwards), "fundManager");
    }

    static NewRound newRound(Map<String, Money> budget, boolean partAwards) {
        return new NewRound(
                "SEIF", "Summer round", budget, OPENS, CLOSES, partAwards, Points.of(15), pounds(20_000), CRITERIA);
    }

    Bid submitted(FundingRound round, String caseNumber, Money requested) {
        return submitted(round, caseNumber, request(requested, requested));
    }

    Bid submitted(FundingRound round, String caseNumber, BidRequest request) {
        var bid = bids.start(round.number(), caseNumber, "proposer");
        return bids.submit(bid.number(), request, "proposer");
    }

    static BidRequest request(Money requested, Money leastUseful) {
        return new BidRequest(Product.REVENUE_GRANT, requested, leastUseful, "A van for the nurses");
    }

    /** The round shut, and every bid in it eligible, with people named for it who have no interest in any. */
    void close(FundingRound round) {
        clock.moveTo(round.shutsAt());
        rounds.close(round.number());
        for (var bid : bids.ofRound(round.number())) {
            if (bid.state() == BidState.SUBMITTED) {
                bids.recordEligibility(bid.number(), List.of(), "fundManager");
            }
        }
        for (var scorer : List.of("fundPanelMember1", "fundPanelMember2")) {
            scorers.declare(round.number(), scorer, Map.of());
        }
        scorers.allot(round.number(), List.of("fundPanelMember1", "fundPanelMember2"), "fundManager");
    }

    /** Every scorer of the bid gives it this for everything. */
    void score(Bid bid, int score) {
        for (var scorer : scorers.of(bid.number())) {
            scores.give(bid.number(), scorer, all(score), "For these reasons");
        }
    }

    static Map<String, Integer> all(int score) {
        var scores = new TreeMap<String, Integer>();
        CRITERIA.forEach(criterion -> scores.put(criterion.code(), score));
        return scores;
    }

    RoundResult decide(FundingRound round) {
        return allocations.decide(round.number(), decision(round, "decision-1"));
    }

    PanelDecision decision(FundingRound round, String id) {
        var seen = rounds.get(round.number()).lastAdjustment();
        return new PanelDecision(id, seen, OFFERS_UNTIL, RESERVE_UNTIL, "The best of this summer", "fundPanelMember1");
    }

    static String caseNumber(int number) {
        return String.format("SP-2026-%04d", number);
    }

    static Money pounds(long pounds) {
        return new Money(pounds * 100);
    }

    /** A clock that goes only where a test moves it. */
    static final class MovedClock extends Clock {

        private volatile Instant now;

        MovedClock(LocalDateTime london) {
            this.now = london.atZone(WorkingDays.LONDON).toInstant();
        }

        void moveTo(Instant moment) {
            now = moment;
        }

        void moveTo(LocalDate day) {
            now = day.atTime(10, 0).atZone(WorkingDays.LONDON).toInstant();
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return WorkingDays.LONDON;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Configuration
    @EnableTransactionManagement(proxyTargetClass = true)
    @Import({
        Pots.class,
        Ledger.class,
        Awards.class,
        BidAwards.class,
        References.class,
        FundingRounds.class,
        Bids.class,
        Scorers.class,
        Scores.class,
        Visits.class,
        WhatIf.class,
        Allocations.class,
        Reserves.class
    })
    static class Wiring {}
}
