package org.spinout.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.contract.TransferFixture.CASE;
import static org.spinout.contract.TransferFixture.CHECKS;
import static org.spinout.contract.TransferFixture.LIVE_ON;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.TestDatabase;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class GoLivesTests {

    private static final GoLiveChecks HELD = new GoLiveChecks(28, List.of(), List.of("A court has ordered it."));

    private final Clock clock = Clock.fixed(Instant.parse("2026-06-02T10:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void letsServiceLinesFollowOneAnother(String database) {
        var room = new Room(database);
        assertThat(room.goLives.waiting(CASE)).containsExactly("District nursing", "Podiatry");

        room.decide(plan("Podiatry"));
        assertThat(room.carryOut(CHECKS)).isEmpty();

        assertThat(room.transfers.get(CASE).end())
                .extracting(TransferEnd::outcome)
                .isEqualTo(TransferEnd.Outcome.PARTLY_LIVE);
        assertThat(room.goLives.waiting(CASE)).containsExactly("District nursing");
        assertThatThrownBy(() -> room.follow("Podiatry")).hasMessageContaining("no service line that still waits");
        assertThatThrownBy(() -> room.in(() -> {
                    room.goLives.follow(CASE, List.of("District nursing"), LIVE_ON, "transferOfficer", HELD);
                    return CASE;
                }))
                .isInstanceOf(HardStopsRemain.class);
        room.follow("District nursing");
        assertThat(room.goLives.waiting(CASE)).isEmpty();
    }

    @Test
    void leavesALineWithItsHost() {
        var room = new Room("h2");
        room.decide(plan("Podiatry"));
        room.carryOut(CHECKS);

        room.in(() -> {
            room.goLives.stay(CASE, List.of("District nursing"), "The council keeps its staff.", "transferOfficer");
            return CASE;
        });

        assertThat(room.goLives.waiting(CASE)).isEmpty();
    }

    @Test
    void isWhollyLiveWhenEveryLineIs() {
        var room = new Room("h2");

        room.decide(plan("Podiatry", "District nursing"));
        room.carryOut(CHECKS);

        assertThat(room.transfers.get(CASE).end())
                .extracting(TransferEnd::outcome)
                .isEqualTo(TransferEnd.Outcome.LIVE);
    }

    @Test
    void asksTheHardStopsAgainOnTheDay() {
        var room = new Room("h2");
        room.decide(plan());

        assertThat(room.carryOut(HELD)).extracting(Objection::rule).containsExactly(HardStop.LEGAL_HOLD);
        assertThat(room.transfers.get(CASE).end()).isNull();
        assertThat(room.goLives.pending(CASE)).isPresent();

        room.in(() -> {
            room.goLives.callOff(CASE, "A court has ordered it.");
            return CASE;
        });
        assertThat(room.goLives.pending(CASE)).isEmpty();
        room.decide(plan());
        assertThat(room.carryOut(CHECKS)).isEmpty();
    }

    @Test
    void wantsSomebodyForWhateverIsMissing() {
        var room = new Room("h2");
        var missing = Set.of(SoftStop.SYSTEMS, SoftStop.ESTATES);
        var systems = new FollowUp(SoftStop.SYSTEMS, "Head of IT", LIVE_ON.plusDays(30));
        var estates = new FollowUp(SoftStop.ESTATES, "Head of estates", LIVE_ON.plusDays(60));

        assertThatThrownBy(() -> room.decide(new GoLivePlan(LIVE_ON, List.of(), List.of(systems)), missing))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("premises")
                .hasMessageNotContaining("computer systems");
        assertThatThrownBy(() -> new FollowUp(SoftStop.ESTATES, " ", LIVE_ON)).hasMessageContaining("who sees to");

        room.decide(new GoLivePlan(LIVE_ON, List.of(), List.of(systems, estates)), missing);
        assertThat(room.goLives.followUps(CASE)).containsExactlyInAnyOrder(systems, estates);
    }

    @Test
    void isNotDecidedTwice() {
        var room = new Room("h2");
        room.decide(plan());

        assertThatThrownBy(() -> room.decide(plan()))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("decided already")
                .satisfies(refused -> assertThat(((Refusal) refused).status()).isEqualTo(409));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void isDecidedOnceByTwoAtTheSameMoment(String database) throws Exception {
        var room = new Room(database);
        Callable<String> decision = () -> {
            try {
                room.decide(plan());
                return "decided";
            } catch (Refusal.Conflict second) {
                return "conflict";
            }
        };

        var both = Executors.newFixedThreadPool(2);
        try {
            var outcomes = both
                    .invokeAll(IntStream.range(0, 2).mapToObj(one -> decision).toList())
                    .stream()
                    .map(outcome -> {
                        try {
                            return outcome.get();
                        } catch (Exception failed) {
                            throw new IllegalStateException(failed);
                        }
                    })
                    .toList();
            assertThat(outcomes).containsExactlyInAnyOrder("decided", "conflict");
        } finally {
            both.shutdown();
        }
    }

    private static GoLivePlan plan(String... lines) {
        return new GoLivePlan(LIVE_ON, List.of(lines), List.of());
    }

    private final class Room {

        private final Transfers transfers;
        private final GoLives goLives;
        private final TransactionTemplate transaction;

        Room(String kind) {
            var source = kind.equals("h2") ? TestDatabase.h2() : TestDatabase.postgres();
            var jdbc = JdbcClient.create(source);
            transfers = new Transfers(jdbc, clock);
            var contracts = new Contracts(jdbc, clock, transfers, new ContractAwards(jdbc, clock, transfers));
            goLives = new GoLives(jdbc, clock, transfers, contracts);
            transaction = new TransactionTemplate(new JdbcTransactionManager(source));
            in(() -> transfers.open(TransferFixture.transfer()));
            List.of(TransferFixture.registration(), TransferFixture.staff(), TransferFixture.pensions())
                    .forEach(facts -> in(() -> transfers.complete(CASE, facts, "transferOfficer")));
            in(() -> contracts.write(CASE, ContractsTests.clauses(90), "commissioner"));
            in(() -> contracts.sign(CASE, TransferFixture.contract(), Map.of(), "commissioner"));
        }

        void decide(GoLivePlan plan) {
            decide(plan, EnumSet.noneOf(SoftStop.class));
        }

        void decide(GoLivePlan plan, Set<SoftStop> missing) {
            transaction.executeWithoutResult(status -> goLives.decide(CASE, plan, missing, "transferOfficer", CHECKS));
        }

        List<Objection> carryOut(GoLiveChecks checks) {
            return in(() -> goLives.carryOut(CASE, "transferOfficer", checks));
        }

        void follow(String line) {
            transaction.executeWithoutResult(
                    status -> goLives.follow(CASE, List.of(line), LIVE_ON, "transferOfficer", CHECKS));
        }

        <T> T in(Supplier<T> work) {
            return transaction.execute(status -> work.get());
        }
    }
}
