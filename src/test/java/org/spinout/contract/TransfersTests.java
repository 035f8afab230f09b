package org.spinout.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.contract.TransferFixture.CASE;
import static org.spinout.contract.TransferFixture.CHECKS;
import static org.spinout.contract.TransferFixture.LIVE_ON;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.TestDatabase;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class TransfersTests {

    private static final List<String> NONSENSE = List.of(
            "UPDATE contract_terms SET years = 6",
            "UPDATE contract_terms SET signatory = NULL",
            "UPDATE contract_terms SET yearly_price_pence = 0",
            "UPDATE staff_transfer SET objected = 551",
            "UPDATE staff_transfer SET measures_letter_on = DATE '2027-01-01'",
            "UPDATE enterprise_registration SET cqc_registered_on = NULL",
            "UPDATE enterprise_registration SET enterprise_name = ' '",
            "UPDATE shadow_running SET ended_on = DATE '2020-01-01'",
            "UPDATE asset_transfer SET value_pence = -1",
            "INSERT INTO transfer_end SELECT * FROM transfer_end",
            "UPDATE transfer_end SET live_on = NULL",
            "UPDATE transfer_end SET reasons = 'both'",
            "UPDATE transfer_end SET outcome = 'PARTLY_LIVE'",
            "UPDATE transfer_track SET track = 'CATERING'");

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void goesLiveWhenEverythingIsInPlace(String database) {
        var room = new Room(database);
        room.completeAll();

        var live = room.goLive(LIVE_ON, CHECKS);

        assertThat(live.end())
                .isEqualTo(new TransferEnd(
                        TransferEnd.Outcome.LIVE, LIVE_ON, null, null, "commissioner", clock.instant()));
        assertThat(live.unfinished()).isEmpty();
        assertThat(room.transfers.facts(CASE, TransferTrack.STAFF)).contains(TransferFixture.staff());
        assertThat(room.transfers.facts(CASE, TransferTrack.PENSIONS)).contains(TransferFixture.pensions());
        assertThat(room.transfers.facts(CASE, TransferTrack.ASSETS)).contains(TransferFixture.assets());
        assertThat(room.transfers.facts(CASE, TransferTrack.SHADOW_RUNNING)).contains(TransferFixture.shadowRunning());
        assertThat(room.transfers.registration(CASE)).contains(TransferFixture.registration());
        assertThat(room.transfers.contract(CASE)).contains(TransferFixture.contract());
    }

    @Test
    void namesEveryHardStopOfATransferThatHasNothing() {
        var room = new Room("h2");

        assertThat(room.transfers.hardStops(CASE, LIVE_ON, new GoLiveChecks(28, List.of("Prove the VAT"))))
                .extracting(Objection::rule)
                .containsExactly(
                        HardStop.LEGAL_ENTITY,
                        HardStop.CQC_REGISTRATION,
                        HardStop.SIGNED_CONTRACT,
                        HardStop.STAFF_CONSULTED,
                        HardStop.LIABILITY_INFORMATION,
                        HardStop.BOARD_CONDITIONS);
        assertThatThrownBy(() -> room.goLive(LIVE_ON, CHECKS))
                .isInstanceOf(HardStopsRemain.class)
                .hasMessageContaining("legal entity")
                .hasMessageContaining("contract is not signed");
        assertThat(room.transfers.get(CASE).end()).isNull();
    }

    @ParameterizedTest
    @MethodSource
    void stopsForEachHardStopAlone(TransferFacts broken, HardStop expected) {
        var room = new Room("h2");
        room.completeAll();
        room.complete(broken);

        assertThat(room.transfers.hardStops(CASE, LIVE_ON, CHECKS))
                .extracting(Objection::rule)
                .containsExactly(expected);
        assertThatThrownBy(() -> room.goLive(LIVE_ON, CHECKS)).isInstanceOf(HardStopsRemain.class);
    }

    static Stream<Arguments> stopsForEachHardStopAlone() {
        var cic = LegalForm.COMMUNITY_INTEREST_COMPANY;
        return Stream.of(
                Arguments.of(TransferFixture.registration(cic, true, LIVE_ON.plusDays(1)), HardStop.LEGAL_ENTITY),
                Arguments.of(TransferFixture.registration(cic, false, LIVE_ON), HardStop.COMMUNITY_INTEREST),
                Arguments.of(TransferFixture.registrationWithCqc(null), HardStop.CQC_REGISTRATION),
                Arguments.of(TransferFixture.registrationWithCqc(LIVE_ON.plusDays(1)), HardStop.CQC_REGISTRATION),
                Arguments.of(TransferFixture.contractSigned(null), HardStop.SIGNED_CONTRACT),
                Arguments.of(TransferFixture.contractSigned(LIVE_ON.plusDays(1)), HardStop.SIGNED_CONTRACT),
                Arguments.of(TransferFixture.contractFrom(LIVE_ON.plusDays(1)), HardStop.CONTRACT_BEGUN),
                Arguments.of(new StaffTransfer(6, 0, null, null, LIVE_ON.minusDays(28)), HardStop.STAFF_CONSULTED),
                Arguments.of(
                        new StaffTransfer(6, 0, null, LIVE_ON.plusDays(1), LIVE_ON.minusDays(28)),
                        HardStop.STAFF_CONSULTED),
                Arguments.of(new StaffTransfer(6, 0, null, LIVE_ON, null), HardStop.LIABILITY_INFORMATION),
                Arguments.of(
                        new StaffTransfer(6, 0, null, LIVE_ON, LIVE_ON.minusDays(27)), HardStop.LIABILITY_INFORMATION));
    }

    @Test
    void countsTheLiabilityInformationByTheRuleItIsGiven() {
        var room = new Room("h2");
        room.completeAll();
        room.complete(new StaffTransfer(6, 0, null, LIVE_ON, LIVE_ON.minusDays(14)));

        assertThat(room.transfers.hardStops(CASE, LIVE_ON, new GoLiveChecks(14, List.of())))
                .isEmpty();
        assertThat(room.transfers.hardStops(CASE, LIVE_ON, new GoLiveChecks(15, List.of())))
                .hasSize(1);
    }

    @Test
    void asksNoLiabilityInformationWhereNobodyPassesOver() {
        var room = new Room("h2");
        room.completeAll();
        room.complete(new StaffTransfer(2, 2, null, LIVE_ON, null));

        assertThat(room.transfers.hardStops(CASE, LIVE_ON, CHECKS)).isEmpty();
    }

    @Test
    void stopsForTheBoardsConditions() {
        var room = new Room("h2");
        room.completeAll();

        assertThatThrownBy(() -> room.goLive(LIVE_ON, new GoLiveChecks(28, List.of("Prove the VAT", "Insure"))))
                .isInstanceOf(HardStopsRemain.class)
                .hasMessageContaining("Prove the VAT; Insure");
    }

    @Test
    void asksTheCommunityInterestTestOfCommunityInterestCompaniesOnly() {
        var room = new Room("h2");
        room.completeAll();
        room.complete(TransferFixture.registrationWithCqc(LIVE_ON));

        assertThat(room.transfers.hardStops(CASE, LIVE_ON, CHECKS)).isEmpty();
    }

    @Test
    void goesLiveOnce() {
        var room = new Room("h2");
        room.completeAll();
        room.goLive(LIVE_ON, CHECKS);

        assertThatThrownBy(() -> room.goLive(LIVE_ON, CHECKS))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("live from 2026-08-01");
        assertThatThrownBy(() -> room.in(() -> room.transfers.callOff(CASE, "Too late", "commissioner")))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> room.complete(TransferFixture.staff())).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void saysWhichPartGoesLive() {
        var room = new Room("h2");
        room.completeAll();

        assertThatThrownBy(() -> room.in(() -> room.transfers.goPartlyLive(CASE, LIVE_ON, " ", "commissioner", CHECKS)))
                .isInstanceOf(Refusal.class)
                .extracting(refused -> ((Refusal) refused).field())
                .isEqualTo("serviceLines");
        var end = room.in(() -> room.transfers.goPartlyLive(CASE, LIVE_ON, "Podiatry", "commissioner", CHECKS))
                .end();
        assertThat(end)
                .extracting(TransferEnd::outcome, TransferEnd::serviceLines)
                .containsExactly(TransferEnd.Outcome.PARTLY_LIVE, "Podiatry");
    }

    @Test
    void stopsAPartAsItStopsTheWhole() {
        var room = new Room("h2");

        assertThatThrownBy(() ->
                        room.in(() -> room.transfers.goPartlyLive(CASE, LIVE_ON, "Podiatry", "commissioner", CHECKS)))
                .isInstanceOf(HardStopsRemain.class);
    }

    @Test
    void isCalledOffWithReasons() {
        var room = new Room("h2");

        assertThatThrownBy(() -> room.in(() -> room.transfers.callOff(CASE, "", "commissioner")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("reasons");
        var end = room.in(() -> room.transfers.callOff(CASE, "The court ordered a hold.", "commissioner"))
                .end();
        assertThat(end).extracting(TransferEnd::reasons).isEqualTo("The court ordered a hold.");
        assertThatThrownBy(() -> room.goLive(LIVE_ON, CHECKS))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("called off");
    }

    @Test
    void takesAContractWithItsOwnCommissionerOnly() {
        var room = new Room("h2");
        var elsewhere = new ContractTerms(
                LIVE_ON, 3, new TermBounds(3, 5), Money.ofPounds("1"), "b1002", LIVE_ON, "Chief executive");

        assertThatThrownBy(() -> room.complete(elsewhere))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("b1003");
    }

    @Test
    void keepsWhatWasCorrected() {
        var room = new Room("h2");
        room.complete(new StaffTransfer(6, 0, null, null, null));
        room.complete(new StaffTransfer(7, 1, null, null, null));

        assertThat(room.transfers.staff(CASE).orElseThrow().transferring()).isEqualTo(6);
        assertThat(room.jdbc
                        .sql("SELECT assigned FROM staff_transfer ORDER BY version")
                        .query(Integer.class)
                        .list())
                .containsExactly(6, 7);
        assertThat(room.transfers.get(CASE).finished()).containsExactly(TransferTrack.STAFF);
    }

    @Test
    void opensOnce() {
        var room = new Room("h2");

        assertThatThrownBy(() -> room.in(() -> room.transfers.open(TransferFixture.transfer())))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void goesLiveOnceHoweverManyDecideAtOnce(String database) throws Exception {
        var room = new Room(database);
        room.completeAll();
        var workers = Executors.newFixedThreadPool(6);
        try {
            var work = IntStream.range(0, 6)
                    .<Callable<Boolean>>mapToObj(index -> () -> {
                        try {
                            room.goLive(LIVE_ON, CHECKS);
                            return true;
                        } catch (Refusal.Conflict somebodyElseWasFirst) {
                            return false;
                        }
                    })
                    .toList();
            var live = 0;
            for (var decided : workers.invokeAll(work)) {
                live += decided.get() ? 1 : 0;
            }
            assertThat(live).isEqualTo(1);
        } finally {
            workers.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void isGuardedByTheDatabaseToo(String database) {
        var room = new Room(database);
        room.completeAll();
        room.goLive(LIVE_ON, CHECKS);

        assertThat(NONSENSE)
                .allSatisfy(nonsense -> assertThatThrownBy(
                                () -> room.jdbc.sql(nonsense).update())
                        .isInstanceOf(DataIntegrityViolationException.class));
    }

    private final class Room {

        private final JdbcClient jdbc;
        private final Transfers transfers;
        private final TransactionTemplate transaction;

        Room(String kind) {
            var source = kind.equals("h2") ? TestDatabase.h2() : TestDatabase.postgres();
            jdbc = JdbcClient.create(source);
            transfers = new Transfers(jdbc, clock);
            transaction = new TransactionTemplate(new JdbcTransactionManager(source));
            in(() -> transfers.open(TransferFixture.transfer()));
        }

        void completeAll() {
            complete(TransferFixture.registration());
            complete(TransferFixture.staff());
            complete(TransferFixture.pensions());
            complete(TransferFixture.assets());
            complete(TransferFixture.contract());
            complete(TransferFixture.shadowRunning());
        }

        void complete(TransferFacts facts) {
            in(() -> transfers.complete(CASE, facts, "transferOfficer"));
        }

        Transfer goLive(LocalDate on, GoLiveChecks checks) {
            return in(() -> transfers.goLive(CASE, on, "commissioner", checks));
        }

        <T> T in(Supplier<T> work) {
            return transaction.execute(status -> work.get());
        }
    }
}
