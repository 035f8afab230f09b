package org.spinout.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.shared.Refusal;

/**
 * Two people at once, on both databases: the second acts while what the first did is not yet committed, must wait for it,
 * and is then told.
 */
class BoardRacesTests {

    private static BoardFixture on(String database) {
        return database.equals("H2") ? BoardFixture.onH2() : BoardFixture.onPostgres();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void decideAnItemOnce(String database) throws Exception {
        var board = on(database).withBoard();
        var item = itemToDecide(board);

        assertThatThrownBy(() -> whileUncommitted(
                        board,
                        () -> decide(board, item, BoardOutcome.APPROVED),
                        () -> decide(board, item, BoardOutcome.REJECTED)))
                .isInstanceOf(Refusal.Conflict.class);

        assertThat(board.decisions.of(item).orElseThrow().outcome()).isEqualTo(BoardOutcome.APPROVED);
    }

    /** The first commits while the second is under way, at another moment in every round: the second never sees less. */
    @Test
    void seeWhatWasCommittedBeforeTheyGotTheLock() throws Exception {
        var board = on("H2").withBoard();
        var thread = Executors.newSingleThreadExecutor();
        try {
            for (var round = 1; round <= 60; round++) {
                var item = itemToDecide(board, round);
                var after = round * 20_000L;
                var second = board.inTransaction(() -> {
                    decide(board, item, BoardOutcome.APPROVED);
                    var begun =
                            thread.submit(() -> board.inTransaction(() -> decide(board, item, BoardOutcome.REJECTED)));
                    LockSupport.parkNanos(after);
                    return begun;
                });
                assertThatThrownBy(() -> second.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(Refusal.Conflict.class);
            }
        } finally {
            thread.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void doNotDecideWhatIsBeingWithdrawn(String database) throws Exception {
        var board = on(database).withBoard();
        var item = itemToDecide(board);

        assertThatThrownBy(() -> whileUncommitted(
                        board,
                        () -> board.items.withdraw("SP-2026-0001"),
                        () -> decide(board, item, BoardOutcome.APPROVED)))
                .isInstanceOf(Refusal.Conflict.class);

        assertThat(board.items.get(item).state()).isEqualTo(ItemState.WITHDRAWN);
        assertThat(board.decisions.of(item)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void doNotWithdrawWhatIsBeingDecided(String database) throws Exception {
        var board = on(database).withBoard();
        var item = itemToDecide(board);

        var withdrawn = whileUncommitted(
                board, () -> decide(board, item, BoardOutcome.APPROVED), () -> board.items.withdraw("SP-2026-0001"));

        assertThat(withdrawn).isEmpty();
        assertThat(board.items.get(item).state()).isEqualTo(ItemState.DECIDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void doNotDecideAtAMeetingBeingClosed(String database) throws Exception {
        var board = on(database).withBoard();
        var item = itemToDecide(board);

        assertThatThrownBy(() -> whileUncommitted(
                        board,
                        () -> board.meetings.close("BM-2026-01", MeetingState.HELD),
                        () -> decide(board, item, BoardOutcome.APPROVED)))
                .isInstanceOf(Refusal.Conflict.class);

        assertThat(board.items.waiting(BoardFixture.BODY)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void submitACaseOnce(String database) throws Exception {
        var board = on(database);

        assertThatThrownBy(() ->
                        whileUncommitted(board, () -> board.submit("SP-2026-0001"), () -> board.submit("SP-2026-0001")))
                .isInstanceOf(Refusal.Conflict.class);

        assertThat(board.items.waiting(BoardFixture.BODY)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void seatOneChair(String database) throws Exception {
        var board = on(database);

        assertThatThrownBy(() -> whileUncommitted(board, () -> seat(board, "c1"), () -> seat(board, "c2")))
                .isInstanceOf(Refusal.Conflict.class);

        assertThat(board.members.of(BoardFixture.BODY, BoardFixture.TODAY)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void takeAWaitingItemToOneAgenda(String database) throws Exception {
        var board = on(database).withBoard();
        var one = board.meeting();
        var other = board.meeting();
        board.submit("SP-2026-0001");

        var otherAgenda = whileUncommitted(board, () -> board.items.place(one), () -> board.items.place(other));

        assertThat(otherAgenda).isEmpty();
        assertThat(board.items.of(one)).hasSize(1);
    }

    private static long itemToDecide(BoardFixture board) {
        var meeting = board.meeting();
        var item = board.itemBeforeMeeting(meeting);
        board.attendance.record(meeting, List.of("chair", "n1", "o1"));
        return item;
    }

    private static long itemToDecide(BoardFixture board, int round) {
        var day = BoardFixture.TODAY.plusDays(7L * round);
        var meeting = board.inTransaction(() -> board.meetings.call(BoardFixture.on(day), 3))
                .number();
        var item = board.submit("SP-2026-00" + round);
        board.items.place(meeting);
        board.clock.moveTo(day);
        board.attendance.record(meeting, List.of("chair", "n1", "o1"));
        return item;
    }

    private static DecidedItem decide(BoardFixture board, long item, BoardOutcome outcome) {
        return board.decisions.decide(
                item,
                BoardFixture.decision(outcome, new Voting.Consensus()),
                BoardFixture.A_THIRD,
                BoardFixture.NO_TEAM);
    }

    private static BoardMember seat(BoardFixture board, String user) {
        return board.members.register(new BoardMember(BoardFixture.BODY, user, false, true, BoardFixture.TODAY, null));
    }

    /**
     * Does {@code first}, and before it is committed lets somebody else begin {@code second}, who must not get through
     * until it is.
     *
     * @return what the second came to
     */
    private static <T> T whileUncommitted(BoardFixture board, Callable<?> first, Callable<T> second) throws Exception {
        var thread = Executors.newSingleThreadExecutor();
        try {
            var begun = board.inTransaction(() -> {
                call(first);
                var running = thread.submit(() -> board.inTransaction(() -> call(second)));
                assertThat(catchThrowable(() -> running.get(300, TimeUnit.MILLISECONDS)))
                        .as("the second waits for the first")
                        .isInstanceOf(TimeoutException.class);
                return running;
            });
            return begun.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw refused;
        } finally {
            thread.shutdownNow();
        }
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
