package org.spinout.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.spinout.TestDatabase;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Body;
import org.spinout.organisation.BodyKind;
import org.spinout.organisation.Deputies;
import org.spinout.organisation.Directory;
import org.spinout.shared.References;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The board module on an empty database, on Monday 1 June 2026 at ten in London. The board of nine has the chair and four
 * more non-officers, {@code n1} to {@code n4}, and four officers, {@code o1} to {@code o4}; a quorum is three of them.
 */
final class BoardFixture {

    static final String BODY = "b1001";
    static final QuorumRule A_THIRD = new QuorumRule(1, 3, true, true);
    static final Set<String> NO_TEAM = Set.of();
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final LocalDate MEETING_DAY = TODAY.plusDays(7);

    final MovableClock clock = new MovableClock();
    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final BoardMembers members;
    final Meetings meetings;
    final AgendaItems items;
    final InterestRegister register;
    final Dispensations dispensations;
    final Interests interests;
    final Attendance attendance;
    final Quorum quorum;
    final Conditions conditions;
    final Decisions decisions;
    final UrgentDecisions urgent;
    final Deputies deputies;
    final Urgencies urgencies;
    final Requisitions requisitions;
    final Minutes minutes;

    BoardFixture(DataSource source) {
        jdbc = JdbcClient.create(source);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        members = new BoardMembers(jdbc);
        meetings = new Meetings(jdbc, clock, new References(jdbc, clock));
        items = new AgendaItems(jdbc, clock, meetings);
        register = new InterestRegister(jdbc, clock, members);
        dispensations = new Dispensations(jdbc, clock);
        interests = new Interests(jdbc, clock, meetings, members, items, register, dispensations);
        attendance = new Attendance(jdbc, clock, meetings, members);
        quorum = new Quorum(clock, meetings, members, items, interests, attendance);
        conditions = new Conditions(jdbc, clock);
        decisions = new Decisions(
                new DecisionRows(jdbc, clock, conditions), meetings, items, attendance, interests, quorum, conditions);
        urgent = new UrgentDecisions(jdbc, clock, meetings, members, items, interests, decisions);
        var bodies = new Bodies(jdbc);
        deputies = new Deputies(jdbc, clock, new References(jdbc, clock));
        var seat = new ChairsSeat(members, deputies);
        requisitions = new Requisitions(jdbc, clock, new References(jdbc, clock), members, meetings);
        urgencies = new Urgencies(jdbc, clock, meetings, seat);
        var text = new MinuteText(
                bodies, new Strangers(), members, items, interests, attendance, decisions, urgent, urgencies);
        minutes = new Minutes(jdbc, clock, meetings, seat, text);
        bodies.register(new Body(BODY, "Thameside Primary Care Trust", BodyKind.PCT, "London"));
    }

    /** A real PostgreSQL, for what locks, types and constraints do differently there. */
    static BoardFixture onPostgres() {
        return new BoardFixture(TestDatabase.postgres());
    }

    static BoardFixture onH2() {
        return new BoardFixture(TestDatabase.h2());
    }

    /** The board of nine, sitting since 2025. */
    BoardFixture withBoard() {
        seat("chair", false, true);
        for (var i = 1; i <= 4; i++) {
            seat("n" + i, false, false);
            seat("o" + i, true, false);
        }
        return this;
    }

    void seat(String user, boolean officer, boolean chair) {
        members.register(new BoardMember(BODY, user, officer, chair, LocalDate.of(2025, 4, 1), null));
    }

    /** A meeting called for {@link #MEETING_DAY} with three clear days of notice. */
    String meeting() {
        return inTransaction(() -> meetings.call(on(MEETING_DAY), 3)).number();
    }

    static NewMeeting on(LocalDate date) {
        return new NewMeeting(BODY, date, LocalTime.of(14, 0), "Town Hall", true, false, "boardSecretary");
    }

    long submit(String caseNumber) {
        return items.submit(caseNumber, BODY, "Ripplez: the case for change", "sponsor");
    }

    /** An item on the agenda of a meeting whose day has come. */
    long itemBeforeMeeting(String meeting) {
        var item = submit("SP-2026-0001");
        items.place(meeting);
        clock.moveTo(MEETING_DAY);
        return item;
    }

    DecidedItem decide(long item, BoardDecision decision) {
        return inTransaction(() -> decisions.decide(item, decision, A_THIRD, NO_TEAM));
    }

    <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    static BoardDecision approval() {
        return decision(BoardOutcome.APPROVED, new Voting.Consensus());
    }

    static BoardDecision decision(BoardOutcome outcome, Voting voting) {
        return new BoardDecision(
                outcome, outcome == BoardOutcome.REJECTED ? "notViable" : null, "It fills a gap.", voting, List.of());
    }

    static NewCondition condition(LocalDate longStop) {
        return new NewCondition("Sign the lease", "Finance director", "The signed lease", longStop);
    }

    /** A directory that knows nobody and so calls everybody by a name made of the user id. */
    private static final class Strangers implements Directory {

        @Override
        public boolean exists(String user) {
            return false;
        }

        @Override
        public String nameOf(String user) {
            return "Name of " + user;
        }

        @Override
        public boolean holds(String user, String role, String bodyId) {
            return false;
        }

        @Override
        public SortedSet<String> holders(String role, String bodyId) {
            return new TreeSet<>();
        }

        @Override
        public SortedSet<String> rolesOf(String user) {
            return new TreeSet<>();
        }

        @Override
        public SortedSet<String> bodiesOf(String user) {
            return new TreeSet<>();
        }
    }

    /** A clock that tests move by hand. */
    static final class MovableClock extends Clock {

        private volatile Instant now = TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);

        void moveTo(LocalDate date) {
            now = date.atTime(13, 30).toInstant(ZoneOffset.UTC);
        }

        void move(Duration by) {
            now = now.plus(by);
        }

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
            return Clock.fixed(now, zone);
        }
    }
}
