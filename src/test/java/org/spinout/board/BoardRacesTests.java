package org.spinout.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.shared.Refusal;

/** Several people at once, on both databases: one is first, the others are told so, nothing is half done. */
class BoardRacesTests {

    private static final int ROUNDS = 5;

    private static BoardFixture on(String database) {
        return database.equals("H2") ? BoardFixture.onH2() : BoardFixture.onPostgres();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void decideAnItemOnce(String database) throws Exception {
        var board = on(database).withBoard();
        for (var round = 0; round < ROUNDS; round++) {
            var item = freshItem(board, round);

            var refusals = together(
                    () -> board.decide(item, BoardFixture.approval()),
                    () -> board.decide(item, BoardFixture.approval()),
                    () -> board.decide(item, BoardFixture.decision(BoardOutcome.REJECTED, new Voting.Consensus())));

            assertThat(refusals).hasSize(2).allMatch(Refusal.Conflict.class::isInstance);
            assertThat(board.decisions.of(item)).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void eitherDecideOrWithdraw(String database) throws Exception {
        var board = on(database).withBoard();
        for (var round = 0; round < ROUNDS; round++) {
            var item = freshItem(board, round);
            var caseNumber = board.items.get(item).caseNumber();

            var refusals = together(
                    () -> board.decide(item, BoardFixture.approval()),
                    () -> board.inTransaction(() -> board.items.withdraw(caseNumber)));

            var state = board.items.get(item).state();
            assertThat(state).isIn(ItemState.DECIDED, ItemState.WITHDRAWN);
            assertThat(refusals).hasSize(state == ItemState.WITHDRAWN ? 1 : 0);
            assertThat(board.decisions.of(item).isPresent()).isEqualTo(state == ItemState.DECIDED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void submitACaseOnce(String database) throws Exception {
        var board = on(database);

        var refusals = together(
                () -> board.inTransaction(() -> board.submit("SP-2026-0001")),
                () -> board.inTransaction(() -> board.submit("SP-2026-0001")));

        assertThat(refusals).singleElement().isInstanceOf(Refusal.Conflict.class);
        assertThat(board.items.waiting(BoardFixture.BODY)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void seatOneChair(String database) throws Exception {
        var board = on(database);

        var refusals = together(
                () -> board.inTransaction(() -> seat(board, "c1")), () -> board.inTransaction(() -> seat(board, "c2")));

        assertThat(refusals).singleElement().isInstanceOf(Refusal.Conflict.class);
        assertThat(board.members.of(BoardFixture.BODY, BoardFixture.TODAY)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void takeAWaitingItemToOneAgenda(String database) throws Exception {
        var board = on(database).withBoard();
        var one = board.meeting();
        var other = board.meeting();
        var item = board.submit("SP-2026-0001");

        var refusals = together(
                () -> board.inTransaction(() -> board.items.place(one)),
                () -> board.inTransaction(() -> board.items.place(other)));

        assertThat(refusals).isEmpty();
        assertThat(board.items.of(one).size() + board.items.of(other).size()).isEqualTo(1);
        assertThat(board.items.get(item).state()).isEqualTo(ItemState.ON_AGENDA);
    }

    private static BoardMember seat(BoardFixture board, String user) {
        return board.members.register(new BoardMember(BoardFixture.BODY, user, false, true, BoardFixture.TODAY, null));
    }

    private static long freshItem(BoardFixture board, int round) {
        var day = BoardFixture.TODAY.plusDays(7L * (round + 1));
        var meeting = board.inTransaction(() -> board.meetings.call(BoardFixture.on(day), 3))
                .number();
        var item = board.submit("SP-2026-000" + round);
        board.items.place(meeting);
        board.clock.moveTo(day);
        board.attendance.record(meeting, List.of("chair", "n1", "o1"));
        return item;
    }

    /** Runs all at once and returns what was refused; anything but a refusal fails the test. */
    private static List<Throwable> together(Callable<?>... works) throws Exception {
        var start = new CyclicBarrier(works.length);
        var threads = Executors.newFixedThreadPool(works.length);
        try {
            var running = new ArrayList<Future<?>>();
            for (var work : works) {
                running.add(threads.submit(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    return work.call();
                }));
            }
            var refusals = new ArrayList<Throwable>();
            for (var one : running) {
                try {
                    one.get(30, TimeUnit.SECONDS);
                } catch (ExecutionException failed) {
                    assertThat(failed.getCause()).isInstanceOf(Refusal.class);
                    refusals.add(failed.getCause());
                }
            }
            return refusals;
        } finally {
            threads.shutdownNow();
        }
    }
}
