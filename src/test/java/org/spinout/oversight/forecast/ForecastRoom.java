package org.spinout.oversight.forecast;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.spinout.TestDatabase;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.ChallengeKind;
import org.spinout.proposal.Challenges;
import org.spinout.proposal.Holds;
import org.spinout.proposal.NewChallenge;
import org.spinout.proposal.NewHold;
import org.spinout.proposal.NewProposal;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Money;
import org.spinout.shared.References;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A history of a test's own. Its clock begins on Monday 2 March 2026 at ten in the morning. */
public final class ForecastRoom {

    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    public static final String SCHEME = "RIGHT_TO_REQUEST";

    final TurnedClock clock = new TurnedClock();
    final WorkingDays days = new WorkingDays(clock);
    public final JdbcTemplate jdbc;
    public final Proposals proposals;

    private final Challenges challenges;
    private final Holds holds;
    private final TransactionTemplate transaction;

    public ForecastRoom(String database) {
        var source = database.equals("postgres") ? TestDatabase.postgres() : TestDatabase.h2();
        var client = JdbcClient.create(source);
        var references = new References(client, clock);
        jdbc = new JdbcTemplate(source);
        proposals = new Proposals(client, clock, references);
        challenges = new Challenges(client, clock, references, proposals);
        holds = new Holds(client, clock, days, proposals, challenges);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /** Forecasts that have read no history yet. */
    FinishDates forecasts(int leastCases) {
        return new FinishDates(proposals, holds, days, history(), leastCases);
    }

    StageHistory history() {
        return new StageHistory(jdbc, proposals, holds, days, clock);
    }

    /** How long deciding took, said of two cases or more. */
    public DecisionTimes decisions() {
        return new DecisionTimes(JdbcClient.create(jdbc), holds, days, clock, 2);
    }

    String open() {
        return open(SCHEME);
    }

    String open(String scheme) {
        return open(scheme, "b1001");
    }

    public String open(String scheme, String body) {
        var start =
                new NewProposal(body, scheme, "School nursing", "proposer", 6, Money.ofPounds("500000"), "lineManager");
        return in(() -> proposals.open(start).number());
    }

    public void move(String number, ProposalMove... moves) {
        for (var move : moves) {
            in(() -> proposals.move(number, move));
        }
    }

    /** Turns the clock to the same time of day so many working days after its first. */
    public void turnToDay(int workingDays) {
        clock.now = days.plus(FIRST_DAY, workingDays).atTime(10, 0).toInstant(ZoneOffset.UTC);
    }

    public String hold(String number) {
        var claim = new NewChallenge(
                number,
                ChallengeKind.JUDICIAL_REVIEW,
                "patient",
                "M. Lloyd",
                "No other was asked.",
                FIRST_DAY,
                "sponsor");
        return in(() -> {
            var challenge = challenges.raise(claim).number();
            holds.place(new NewHold(challenge, false, "Arguable.", null, "boardSecretary"));
            return challenge;
        });
    }

    void lift(String challenge) {
        in(() -> holds.lift(challenge, "Settled.", "boardChair"));
    }

    private <T> T in(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    /** A clock that stands where a test has put it. */
    static final class TurnedClock extends Clock {

        private volatile Instant now = FIRST_DAY.atTime(10, 0).toInstant(ZoneOffset.UTC);

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return fixed(now, zone);
        }
    }
}
