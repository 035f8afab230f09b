package org.spinout.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.contract.TransferFixture.LIVE_ON;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spinout.TestDatabase;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever registrars, the Care Quality Commission, the commissioner, the pension scheme, staff and a court say, and
 * whenever they say it: no service goes live without what it must have, and every one that has it may.
 */
class HardStopPropertyTests {

    private static final int CASES = 600;
    private static final long SEED = 20111001;
    private static final int LIABILITY_DAYS = 28;

    private final Clock clock = Clock.fixed(Instant.parse("2026-06-02T10:00:00Z"), ZoneOffset.UTC);
    private final Random random = new Random(SEED);
    private final Room room = new Room();

    private int live;
    private int stopped;

    @Test
    void goesLiveExactlyWhenNothingThatMustBeIsMissing() {
        for (var number = 1; number <= CASES; number++) {
            var drawn = draw(String.format("SP-2026-%04d", number));

            var isLive = attempt(drawn);

            assertThat(isLive).as("%s", drawn).isEqualTo(drawn.mayGoLive());
            count(isLive);
        }
        assertThat(live).as("draws that say something").isGreaterThan(20);
        assertThat(stopped).isGreaterThan(20);
    }

    private void count(boolean isLive) {
        if (isLive) {
            live++;
        } else {
            stopped++;
        }
    }

    /** What the outside world does to one case; days are offsets from the day of going live, null is silence. */
    private record Drawn(
            String caseNumber,
            boolean regulated,
            @Nullable Integer incorporated,
            @Nullable Integer careQuality,
            @Nullable Integer consulted,
            @Nullable Integer liabilityInformation,
            @Nullable Integer signed,
            @Nullable Integer pensions,
            boolean conditional,
            boolean lapsed,
            @Nullable Integer standstillEnds,
            boolean boardSatisfied,
            boolean heldAtDecision,
            boolean heldOnTheDay) {

        /** The rules once more, written down without those under test. */
        boolean mayGoLive() {
            return by(incorporated, 0)
                    && (!regulated || by(careQuality, 0))
                    && by(consulted, 0)
                    && by(liabilityInformation, -LIABILITY_DAYS)
                    && by(signed, 0)
                    && (!conditional || (!lapsed && by(pensions, 0)))
                    && (standstillEnds == null || standstillEnds < 0)
                    && boardSatisfied
                    && !heldAtDecision
                    && !heldOnTheDay;
        }

        private static boolean by(@Nullable Integer day, int latest) {
            return day != null && day <= latest;
        }
    }

    private Drawn draw(String caseNumber) {
        return new Drawn(
                caseNumber,
                random.nextBoolean(),
                mostlyBy(0),
                mostlyBy(0),
                mostlyBy(0),
                mostlyBy(-LIABILITY_DAYS),
                mostlyBy(0),
                mostlyBy(0),
                random.nextBoolean(),
                oneIn(8),
                random.nextBoolean() ? null : mostlyBy(-1),
                !oneIn(10),
                oneIn(10),
                oneIn(10));
    }

    /** A day up to this one in nine cases of ten, else some days later, or never. */
    private @Nullable Integer mostlyBy(int latest) {
        if (oneIn(20)) {
            return null;
        }
        return oneIn(10) ? latest + 1 + random.nextInt(3) : latest - random.nextInt(4);
    }

    private boolean oneIn(int so) {
        return random.nextInt(so) == 0;
    }

    private boolean attempt(Drawn drawn) {
        room.open(drawn);
        room.establish(drawn);
        try {
            room.decide(drawn);
        } catch (Refusal refused) {
            return false;
        }
        return room.carryOut(drawn).isEmpty();
    }

    private final class Room {

        private final Transfers transfers;
        private final ContractAwards awards;
        private final Contracts contracts;
        private final GoLives goLives;
        private final TransactionTemplate transaction;

        Room() {
            var source = TestDatabase.h2();
            var jdbc = JdbcClient.create(source);
            transfers = new Transfers(jdbc, clock);
            awards = new ContractAwards(jdbc, clock, transfers);
            contracts = new Contracts(jdbc, clock, transfers, awards);
            goLives = new GoLives(jdbc, clock, transfers, contracts);
            transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        }

        void open(Drawn drawn) {
            in(() -> transfers.open(new NewTransfer(
                    drawn.caseNumber(), "b1001", "b1003", drawn.regulated(), EnumSet.allOf(TransferTrack.class))));
        }

        void establish(Drawn drawn) {
            if (drawn.signed() != null) {
                sign(drawn, LIVE_ON.plusDays(drawn.signed()));
            }
            if (drawn.pensions() != null) {
                complete(drawn, new PensionAccess(PensionRoute.NEW_FAIR_DEAL, "Direction", day(drawn.pensions())));
            }
            if (drawn.incorporated() != null) {
                complete(
                        drawn,
                        new Registration(
                                "Your Healthcare",
                                LegalForm.COOPERATIVE_SOCIETY,
                                "07123456",
                                day(drawn.incorporated()),
                                false,
                                drawn.careQuality() == null ? null : "1-199775001",
                                drawn.careQuality() == null ? null : day(drawn.careQuality())));
            }
            complete(
                    drawn,
                    new StaffTransfer(
                            6,
                            0,
                            null,
                            drawn.consulted() == null ? null : day(drawn.consulted()),
                            drawn.liabilityInformation() == null ? null : day(drawn.liabilityInformation())));
            if (drawn.standstillEnds() != null) {
                publish(drawn, day(drawn.standstillEnds()));
            }
            in(() -> contracts.settle(drawn.caseNumber()));
        }

        private void sign(Drawn drawn, LocalDate signedOn) {
            var terms = new ContractTerms(
                    LIVE_ON,
                    5,
                    new TermBounds(3, 5),
                    Money.ofPounds("500000"),
                    "b1003",
                    signedOn,
                    "Director of Commissioning");
            Map<SignatureCondition, LocalDate> longStops =
                    drawn.conditional() ? Map.of(SignatureCondition.PENSION_ACCESS, LIVE_ON.plusDays(30)) : Map.of();
            in(() -> contracts.sign(drawn.caseNumber(), terms, longStops, "commissioner"));
            if (drawn.conditional() && drawn.lapsed()) {
                in(() -> contracts.lapse(drawn.caseNumber(), "No pension access in time.", "Spinout"));
            }
        }

        private void publish(Drawn drawn, LocalDate ends) {
            in(() -> awards.publish(
                    drawn.caseNumber(),
                    new AwardNotice(AwardRoute.COMPETITIVE_PROCESS, ends.minusDays(13), "FTS 1", ends),
                    "commissioner"));
        }

        private void complete(Drawn drawn, TransferFacts facts) {
            in(() -> transfers.complete(drawn.caseNumber(), facts, "transferOfficer"));
        }

        void decide(Drawn drawn) {
            transaction.executeWithoutResult(status -> goLives.decide(
                    drawn.caseNumber(),
                    new GoLivePlan(LIVE_ON, List.of(), List.of()),
                    EnumSet.noneOf(SoftStop.class),
                    "transferOfficer",
                    checks(drawn, drawn.heldAtDecision())));
        }

        List<Objection> carryOut(Drawn drawn) {
            return in(
                    () -> goLives.carryOut(drawn.caseNumber(), "transferOfficer", checks(drawn, drawn.heldOnTheDay())));
        }

        private GoLiveChecks checks(Drawn drawn, boolean held) {
            return new GoLiveChecks(
                    LIABILITY_DAYS,
                    drawn.boardSatisfied() ? List.of() : List.of("Prove the VAT"),
                    held ? List.of("A court has ordered it.") : List.of());
        }

        private LocalDate day(int offset) {
            return LIVE_ON.plusDays(offset);
        }

        <T> T in(Supplier<T> work) {
            return transaction.execute(status -> work.get());
        }
    }
}
