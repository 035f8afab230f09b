package org.spinout.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.contract.TransferFixture.CASE;
import static org.spinout.contract.TransferFixture.CHECKS;
import static org.spinout.contract.TransferFixture.LIVE_ON;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.TestDatabase;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ContractsTests {

    private static final LocalDate SIGNED = LIVE_ON.minusDays(60);
    private static final LocalDate LONG_STOP = LIVE_ON.minusDays(1);

    private final Clock clock = Clock.fixed(Instant.parse("2026-06-02T10:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void keepsWhatWasSignedWhileOtherTermsAreWritten(String database) {
        var room = new Room(database);
        room.in(() -> room.contracts.write(CASE, clauses(90), "commissioner"));
        room.sign(Map.of());

        room.in(() -> room.contracts.write(CASE, clauses(50), "commissioner"));

        var contract = room.contracts.get(CASE);
        assertThat(contract.clauses()).isEqualTo(clauses(90));
        assertThat(contract.isUnconditional()).isTrue();
        assertThat(contract.start()).isEqualTo(LIVE_ON);
        assertThat(contract.end()).isEqualTo(LIVE_ON.plusYears(5).minusDays(1));
        assertThat(room.contracts.clauses(CASE)).contains(clauses(50));
    }

    @Test
    void bindsOnlyWhenTheLastConditionIsMet() {
        var room = new Room("h2");
        assertThat(room.contracts.uncertain(CASE))
                .containsExactly(
                        SignatureCondition.PENSION_ACCESS,
                        SignatureCondition.CQC_REGISTRATION,
                        SignatureCondition.INCORPORATION);
        room.sign(Map.of(
                SignatureCondition.PENSION_ACCESS, LIVE_ON,
                SignatureCondition.CQC_REGISTRATION, LIVE_ON,
                SignatureCondition.INCORPORATION, LIVE_ON));
        assertThat(room.contracts.get(CASE).isUnconditional()).isFalse();

        room.complete(TransferFixture.registration());
        room.settle();
        assertThat(room.contracts.get(CASE).openConditions())
                .extracting(ConditionOfSignature::condition)
                .containsExactly(SignatureCondition.PENSION_ACCESS);
        assertThat(room.stops()).contains(HardStop.CONTRACT_UNCONDITIONAL);

        room.complete(TransferFixture.pensions());
        room.settle();
        assertThat(room.contracts.get(CASE).isUnconditional()).isTrue();
        assertThat(room.stops()).doesNotContain(HardStop.CONTRACT_UNCONDITIONAL, HardStop.SIGNED_CONTRACT);
    }

    @Test
    void isNotMetByWhatComesAfterTheLongStop() {
        var room = new Room("h2");
        room.sign(Map.of(SignatureCondition.PENSION_ACCESS, LONG_STOP));

        room.complete(new PensionAccess(PensionRoute.NEW_FAIR_DEAL, "Direction", LONG_STOP.plusDays(1)));
        room.settle();
        assertThat(room.contracts.get(CASE).isUnconditional()).isFalse();

        room.complete(new PensionAccess(PensionRoute.NEW_FAIR_DEAL, "Direction", LONG_STOP));
        room.settle();
        assertThat(room.contracts.get(CASE).isUnconditional()).isTrue();
    }

    @Test
    void lapsesWhileItIsConditionalAndNeverOnceItBinds() {
        var room = new Room("h2");
        room.sign(Map.of(SignatureCondition.PENSION_ACCESS, LONG_STOP));

        room.in(() -> room.contracts.lapse(CASE, "No pension access in time.", "Spinout"));

        assertThat(room.contracts.get(CASE).lapsed()).isTrue();
        assertThat(room.stops()).contains(HardStop.CONTRACT_UNCONDITIONAL);
        assertThat(room.transfers.get(CASE).unfinished()).contains(TransferTrack.CONTRACT);
        room.complete(TransferFixture.pensions());
        room.settle();
        assertThat(room.contracts.get(CASE).lapsed()).isTrue();

        room.sign(Map.of());
        assertThat(room.contracts.get(CASE).isUnconditional()).isTrue();
        assertThat(room.transfers.get(CASE).unfinished()).doesNotContain(TransferTrack.CONTRACT);
        assertThatThrownBy(() -> room.in(() -> room.contracts.lapse(CASE, "Too late.", "Spinout")))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("binds both sides");
    }

    @Test
    void refusesALongStopThatIsOverWhenItIsSigned() {
        var room = new Room("h2");

        assertThatThrownBy(() -> room.sign(Map.of(SignatureCondition.INCORPORATION, SIGNED)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("must be after the day of signature");
        assertThat(room.contracts.find(CASE)).isEmpty();
    }

    @Test
    void refusesASignatureWithinTheStandstill() {
        var room = new Room("h2");
        room.choose(AwardRoute.MOST_SUITABLE_PROVIDER);
        assertThatThrownBy(() -> room.sign(Map.of())).hasMessageContaining("its standstill has not begun");

        room.publish(AwardRoute.MOST_SUITABLE_PROVIDER, SIGNED);
        assertThatThrownBy(() -> room.sign(Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("midnight at the end of 2 June 2026");

        room.publish(AwardRoute.MOST_SUITABLE_PROVIDER, SIGNED.minusDays(1));
        room.sign(Map.of());
        assertThat(room.stops()).doesNotContain(HardStop.STANDSTILL_OVER);
        room.publish(AwardRoute.MOST_SUITABLE_PROVIDER, LIVE_ON);
        assertThat(room.stops()).contains(HardStop.STANDSTILL_OVER);
    }

    @Test
    void closesDirectAwardCToANewEnterprise() {
        assertThatThrownBy(() -> choice(AwardRoute.DIRECT_AWARD_C, true, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("this route is closed to it");
    }

    @Test
    void reservesACompetitionOnlyAsTheActAllows() {
        assertThatThrownBy(() -> choice(AwardRoute.RESERVED_COMPETITION, false, null))
                .hasMessageContaining("employees control");
        assertThatThrownBy(() -> choice(
                        AwardRoute.RESERVED_COMPETITION,
                        true,
                        SIGNED.minusYears(3).plusDays(1)))
                .hasMessageContaining("less than three years ago");
        assertThat(choice(AwardRoute.RESERVED_COMPETITION, true, SIGNED.minusYears(3))
                        .route()
                        .hasStandstill())
                .isTrue();
    }

    @Test
    void wantsAReasonForAPromiseThatIsDropped() {
        assertThatThrownBy(() -> new PromisedBenefit("A clinic on Saturdays", null, null))
                .hasMessageContaining("say why it is left out");
        assertThatThrownBy(() -> new PromisedBenefit("A clinic on Saturdays", "One each week", "Too dear"))
                .hasMessageContaining("Choose one");
        assertThat(new PromisedBenefit("A clinic on Saturdays", null, "Too dear").isKept())
                .isFalse();
    }

    @Test
    void wantsServiceLinesThatAddUp() {
        clauses(90).requireAddUpTo(Money.ofPounds("25000000"));

        assertThatThrownBy(() -> clauses(90).requireAddUpTo(Money.ofPounds("24000000")))
                .hasMessageContaining("come to £25,000,000.00 a year");
    }

    @Test
    void knowsAFloorFromACeiling() {
        var seen = new Kpi("Seen within two weeks", new BigDecimal("95"), "per cent", false);
        var falls = new Kpi("Falls", new BigDecimal("3.50"), "a month", true);

        assertThat(seen.isMetBy(new BigDecimal("94.9"))).isFalse();
        assertThat(seen.isMetBy(new BigDecimal("95"))).isTrue();
        assertThat(falls.isMetBy(new BigDecimal("3.5"))).isTrue();
        assertThat(falls.isMetBy(new BigDecimal("3.6"))).isFalse();
        assertThat(falls.inWords()).isEqualTo("Falls: at most 3.5 a month");
    }

    private static AwardChoice choice(AwardRoute route, boolean employeeControlled, @Nullable LocalDate lastReserved) {
        return new AwardChoice(route, "Best for patients.", employeeControlled, lastReserved, SIGNED);
    }

    static ContractClauses clauses(int reinvestmentPercent) {
        return new ContractClauses(
                List.of(new Kpi("Seen within two weeks", new BigDecimal("95"), "per cent", false)),
                List.of(
                        new PromisedBenefit("A clinic on Saturdays", "One clinic each Saturday", null),
                        new PromisedBenefit("A new building", null, "There is no capital.")),
                reinvestmentPercent,
                new RenewalClause(2, 12),
                new ExitClause(12, true, true, true),
                List.of(
                        new ServiceLine("District nursing", Money.ofPounds("20000000")),
                        new ServiceLine("Podiatry", Money.ofPounds("5000000"))));
    }

    private final class Room {

        private final Transfers transfers;
        private final ContractAwards awards;
        private final Contracts contracts;
        private final TransactionTemplate transaction;

        Room(String kind) {
            var source = kind.equals("h2") ? TestDatabase.h2() : TestDatabase.postgres();
            var jdbc = JdbcClient.create(source);
            transfers = new Transfers(jdbc, clock);
            awards = new ContractAwards(jdbc, clock, transfers);
            contracts = new Contracts(jdbc, clock, transfers, awards);
            transaction = new TransactionTemplate(new JdbcTransactionManager(source));
            in(() -> transfers.open(TransferFixture.transfer()));
        }

        void complete(TransferFacts facts) {
            in(() -> transfers.complete(CASE, facts, "transferOfficer"));
        }

        void sign(Map<SignatureCondition, LocalDate> longStops) {
            in(() -> contracts.sign(CASE, TransferFixture.contractSigned(SIGNED), longStops, "commissioner"));
        }

        void settle() {
            in(() -> contracts.settle(CASE));
        }

        void choose(AwardRoute route) {
            in(() -> {
                awards.choose(CASE, choice(route, true, null), "commissioner");
                return route;
            });
        }

        void publish(AwardRoute route, LocalDate standstillEnds) {
            in(() -> awards.publish(
                    CASE,
                    new AwardNotice(route, standstillEnds.minusDays(13), "FTS 2026-001", standstillEnds),
                    "commissioner"));
        }

        List<HardStop> stops() {
            return transfers.hardStops(CASE, LIVE_ON, CHECKS).stream()
                    .map(Objection::rule)
                    .toList();
        }

        <T> T in(Supplier<T> work) {
            return transaction.execute(status -> work.get());
        }
    }
}
