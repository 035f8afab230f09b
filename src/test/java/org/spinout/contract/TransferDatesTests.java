package org.spinout.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.contract.TransferFixture.CASE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.TestDatabase;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class TransferDatesTests {

    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void areSetOnceAndThenMovedAndKeepTheirHistory(String database) {
        var room = new Room(database);
        assertThat(room.dates.current(CASE)).isEmpty();

        room.set(FEBRUARY);
        room.move(1, OCTOBER);

        assertThat(room.dates.current(CASE))
                .contains(new PlannedDate(
                        CASE,
                        2,
                        OCTOBER,
                        DateMoveReason.HOST,
                        "The host gave notice.",
                        "transferOfficer",
                        clock.instant()));
        assertThat(room.dates.history(CASE)).extracting(PlannedDate::day).containsExactly(FEBRUARY, OCTOBER);
        assertThatThrownBy(() -> room.set(OCTOBER))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("planned for 1 October 2026 already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void refuseWhatMakesNoSenseAndChangeNothing(String database) {
        var room = new Room(database);
        room.set(FEBRUARY);

        assertThatThrownBy(() -> room.move(1, LocalDate.of(2026, 3, 2)))
                .hasMessageContaining("Choose 3 March 2026 or a later day");
        assertThatThrownBy(() -> room.move(1, FEBRUARY)).hasMessageContaining("planned for 1 February 2027 already");
        assertThatThrownBy(() -> room.move(2, OCTOBER)).isInstanceOf(Refusal.Conflict.class);
        var minimum = new LegalMinimum(LocalDate.of(2026, 10, 2), "Staff are told 28 days before.", "TUPE 2006");
        assertThatThrownBy(() -> room.dates.move(room.to(1, OCTOBER), List.of(minimum)))
                .isInstanceOf(BelowLegalMinimum.class)
                .hasMessage("The transfer cannot take place on 1 October 2026. Staff are told 28 days before."
                        + " (TUPE 2006) The earliest lawful day is 2 October 2026.");
        assertThatThrownBy(() -> room.dates.move(
                        new DateMove(CASE, 1, OCTOBER, DateMoveReason.OTHER, " ", "transferOfficer"), List.of()))
                .hasMessageContaining("Say why");

        assertThat(room.dates.history(CASE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void moveNoMoreOnceTheTransferHasEnded(String database) {
        var room = new Room(database);
        room.set(FEBRUARY);
        room.transaction.executeWithoutResult(
                status -> room.transfers.callOff(CASE, "The host withdrew.", "transferOfficer"));

        assertThatThrownBy(() -> room.move(1, OCTOBER)).isInstanceOf(Refusal.Conflict.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void letOneOfTwoMovesAtOnceThrough(String database) throws Exception {
        var room = new Room(database);
        room.set(FEBRUARY);
        var people = Executors.newFixedThreadPool(4);
        try {
            var moves = IntStream.range(0, 4)
                    .<Callable<Boolean>>mapToObj(day -> () -> room.attempt(OCTOBER.plusDays(day)))
                    .toList();
            var through = 0;
            for (var move : people.invokeAll(moves)) {
                through += move.get() ? 1 : 0;
            }
            assertThat(through).isOne();
        } finally {
            people.shutdownNow();
        }
        assertThat(room.dates.history(CASE)).hasSize(2);
    }

    private final class Room {

        private final TransactionTemplate transaction;
        private final Transfers transfers;
        private final TransferDates dates;

        Room(String database) {
            var source = database.equals("h2") ? TestDatabase.h2() : TestDatabase.postgres();
            var jdbc = JdbcClient.create(source);
            transaction = new TransactionTemplate(new JdbcTransactionManager(source));
            transfers = new Transfers(jdbc, clock);
            dates = new TransferDates(jdbc, clock, transfers);
            transaction.executeWithoutResult(status -> transfers.open(TransferFixture.transfer()));
        }

        PlannedDate set(LocalDate day) {
            return transaction.execute(status -> dates.set(CASE, day, "proposer"));
        }

        DateMove to(int seen, LocalDate day) {
            return new DateMove(CASE, seen, day, DateMoveReason.HOST, "The host gave notice.", "transferOfficer");
        }

        PlannedDate move(int seen, LocalDate day) {
            return transaction.execute(status -> dates.move(to(seen, day), List.of()));
        }

        boolean attempt(LocalDate day) {
            try {
                move(1, day);
                return true;
            } catch (Refusal.Conflict lost) {
                return false;
            }
        }
    }
}
