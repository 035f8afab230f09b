package org.spinout.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.shared.Refusal;
import org.springframework.dao.DataIntegrityViolationException;

/** The clock of the room begins on Monday 2 March 2026 at ten in the morning. */
class HoldsTests {

    private static final String SIGNING = "The contract cannot be signed";

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void holdsACaseUntilTheLastHoldIsLifted(String database) {
        var room = Room.on(database);
        var number = room.open().number();
        var court = challenge(room, number, ChallengeKind.JUDICIAL_REVIEW);
        var union = challenge(room, number, ChallengeKind.UNION_DISPUTE);

        room.run(() -> room.holds.place(hold(court)));
        room.clock.turn(Duration.ofDays(1));
        room.run(() -> room.holds.place(hold(union)));
        room.clock.turn(Duration.ofDays(1));

        assertThat(room.in(() -> room.holds.lift(court, "Dismissed.", "boardChair")))
                .isEmpty();
        assertThat(room.holds.isHeld(number)).isTrue();
        assertThat(room.holds.open(number))
                .singleElement()
                .satisfies(hold -> assertThat(hold.challenge().number()).isEqualTo(union));
        room.clock.turn(Duration.ofDays(5));

        var pause =
                room.in(() -> room.holds.lift(union, "Settled.", "boardChair")).orElseThrow();
        assertThat(pause.workingDays()).isEqualTo(5);
        assertThat(pause.elapsed()).isEqualTo(Duration.ofDays(7));
        assertThat(room.holds.isHeld(number)).isFalse();
        assertThat(room.holds.pauses(number)).containsExactly(pause);
    }

    @Test
    void countsEachPauseByItself() {
        var room = Room.onH2();
        var number = room.open().number();
        var challenge = challenge(room, number, ChallengeKind.OTHER);
        for (var daysHeld = 1; daysHeld <= 3; daysHeld++) {
            room.run(() -> room.holds.place(hold(challenge)));
            room.clock.turn(Duration.ofDays(daysHeld));
            room.run(() -> room.holds.lift(challenge, "Settled.", "boardChair"));
            room.clock.turn(Duration.ofDays(7));
        }

        assertThat(room.holds.pauses(number))
                .extracting(Pause::elapsed)
                .containsExactly(Duration.ofDays(1), Duration.ofDays(2), Duration.ofDays(3));
        assertThat(room.holds.pauses(number)).extracting(Pause::workingDays).containsExactly(1, 2, 1);
    }

    @Test
    void countsAPauseThatLastsUpToNow() {
        var room = Room.onH2();
        var number = held(room);
        room.clock.turn(Duration.ofDays(3));

        assertThat(room.holds.pauses(number)).singleElement().satisfies(pause -> {
            assertThat(pause.until()).isNull();
            assertThat(pause.workingDays()).isEqualTo(3);
        });
    }

    @Test
    void holdsNothingTwiceForOneChallenge() {
        var room = Room.onH2();
        var number = room.open().number();
        var challenge = challenge(room, number, ChallengeKind.COMPLAINT);
        room.run(() -> room.holds.place(hold(challenge)));

        assertThatThrownBy(() -> room.in(() -> room.holds.place(hold(challenge))))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessage("The challenge " + challenge + " holds " + number + " already, since 2 March 2026.");
        assertThatThrownBy(() -> room.run(() -> room.jdbc
                        .sql("INSERT INTO case_hold (challenge_number, case_number, by_court_order, reason, placed_by,"
                                + " placed_at, is_open) SELECT challenge_number, case_number, FALSE, 'x', 'x', placed_at,"
                                + " TRUE FROM case_hold")
                        .update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void liftsNothingThatIsNotHeld() {
        var room = Room.onH2();
        var challenge = challenge(room, room.open().number(), ChallengeKind.COMPLAINT);

        assertThatThrownBy(() -> room.in(() -> room.holds.lift(challenge, "Settled.", "boardChair")))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("holds nothing");
    }

    @Test
    void holdsNoCaseThatHasEnded() {
        var room = Room.onH2();
        var number = room.open().number();
        var challenge = challenge(room, number, ChallengeKind.COMPLAINT);
        room.move(number, ProposalMove.WITHDRAW);

        assertThatThrownBy(() -> room.in(() -> room.holds.place(hold(challenge))))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("has ended");
        assertThatThrownBy(() -> challenge(room, number, ChallengeKind.COMPLAINT))
                .hasMessageContaining("has ended");
    }

    @Test
    void holdsNothingForAChallengeThatIsClosed() {
        var room = Room.onH2();
        var challenge = challenge(room, room.open().number(), ChallengeKind.COMPLAINT);
        room.run(() -> room.challenges.close(challenge, ChallengeOutcome.LIFTED, "Answered."));

        assertThatThrownBy(() -> room.in(() -> room.holds.place(hold(challenge))))
                .hasMessageContaining("is closed");
        assertThatThrownBy(() -> room.in(() -> room.challenges.close(challenge, ChallengeOutcome.ENDED, "Again.")))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void namesWhatStandsInTheWay() {
        var room = Room.onH2();
        var number = room.open().number();
        room.run(() -> room.holds.requireNone(number, SIGNING));
        var challenge = challenge(room, number, ChallengeKind.JUDICIAL_REVIEW);
        room.run(() -> room.holds.place(
                new NewHold(challenge, true, "Interim order.", "14 days' notice before signing.", "boardSecretary")));

        assertThatThrownBy(() -> room.run(() -> room.holds.requireNone(number, SIGNING)))
                .isInstanceOf(CaseHeld.class)
                .hasMessage("The contract cannot be signed while the case is held. Since 2 March 2026 the claim for"
                        + " judicial review " + challenge + " of M. Lloyd holds it by order of a court: Interim order."
                        + " Undertaking: 14 days' notice before signing.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void makesWhoeverSignsWaitForAHoldThatIsBeingPlaced(String database) throws Exception {
        var room = Room.on(database);
        var number = room.open().number();
        var challenge = challenge(room, number, ChallengeKind.JUDICIAL_REVIEW);
        var placed = new CountDownLatch(1);
        try (var others = new Threads()) {
            var hold = others.submit(() -> room.run(() -> {
                room.holds.place(hold(challenge));
                placed.countDown();
                others.linger();
            }));
            placed.await(10, TimeUnit.SECONDS);
            var signature = others.submit(() -> room.run(() -> room.holds.requireNone(number, SIGNING)));
            hold.get(10, TimeUnit.SECONDS);

            assertThatThrownBy(() -> signature.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(CaseHeld.class);
        }
    }

    private static final class Threads implements AutoCloseable {

        private final java.util.concurrent.ExecutorService executor = Executors.newFixedThreadPool(2);

        java.util.concurrent.Future<?> submit(Runnable work) {
            return executor.submit(work);
        }

        /** Long enough for the other to come to the lock; were it not to wait there, it would have signed by then. */
        void linger() {
            java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }

        @Override
        public void close() {
            executor.shutdownNow();
        }
    }

    private static String held(Room room) {
        var number = room.open().number();
        var challenge = challenge(room, number, ChallengeKind.JUDICIAL_REVIEW);
        room.run(() -> room.holds.place(hold(challenge)));
        return number;
    }

    private static String challenge(Room room, String caseNumber, ChallengeKind kind) {
        return room.in(() -> room.challenges.raise(new NewChallenge(
                        caseNumber,
                        kind,
                        "patient",
                        "M. Lloyd",
                        "No other provider was asked.",
                        LocalDate.of(2026, 2, 27),
                        "sponsor")))
                .number();
    }

    private static NewHold hold(String challenge) {
        return new NewHold(challenge, false, "The claim is arguable.", null, "boardSecretary");
    }
}
