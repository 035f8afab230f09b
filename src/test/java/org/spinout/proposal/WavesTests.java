package org.spinout.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.shared.Money;
import org.spinout.shared.References;
import org.spinout.shared.Refusal;
import org.springframework.dao.DataIntegrityViolationException;

class WavesTests {

    private static final String SCHEME = "RIGHT_TO_REQUEST";
    private static final LocalDate LATER = LocalDate.of(2030, 1, 7);

    private Room room = Room.onH2();
    private Waves waves = wavesOf(room);

    private static Waves wavesOf(Room room) {
        return new Waves(room.jdbc, room.proposals, new References(room.jdbc, room.clock), room.clock);
    }

    private String approved(String service, int staff, long pounds) {
        var number = room.in(() -> room.proposals.open(new NewProposal(
                        "b1001", SCHEME, service, "proposer", staff, Money.ofPounds(String.valueOf(pounds)), null)))
                .number();
        Stream.of(
                        ProposalMove.SUBMIT_EXPRESSION,
                        ProposalMove.ACCEPT_EXPRESSION,
                        ProposalMove.SUBMIT_CASE,
                        ProposalMove.REFER_TO_BOARD,
                        ProposalMove.APPROVE)
                .forEach(move -> room.in(() -> room.proposals.move(number, move)));
        room.run(() -> waves.await(number));
        return number;
    }

    private Wave gathered() {
        return room.in(() -> waves.gather(
                "First wave",
                SCHEME,
                "assurer",
                proposal -> new WavePlace(
                        "Thameside", proposal.serviceName().startsWith("North") ? "North East" : "London")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void gathersWhatWaitsAndAddsItUp(String database) {
        room = Room.on(database);
        waves = wavesOf(room);
        approved("North nurses", 6, 500_000);
        approved("South nurses", 1_250, 55_000_000);
        approved("North therapists", 70, 2_900_000);

        var wave = gathered();

        assertThat(wave.number()).matches("WV-\\d{4}-01");
        var totals = waves.totals(wave.number());
        assertThat(totals.proposals()).isEqualTo(3);
        assertThat(totals.staff()).isEqualTo(1_326);
        assertThat(totals.value()).isEqualTo(Money.ofPounds("58400000"));
        assertThat(totals.regions()).hasEntrySatisfying("North East", north -> {
            assertThat(north.proposals()).isEqualTo(2);
            assertThat(north.value()).isEqualTo(Money.ofPounds("3400000"));
        });
        room.in(() -> waves.signOff(wave.number(), LATER));
        assertThat(room.in(() -> waves.announce(wave.number()))).hasSize(3);
        assertThat(room.in(() -> waves.announce(wave.number()))).hasSize(3);
        assertThat(waves.announced(SCHEME)).isEqualTo(totals);
    }

    @Test
    void announcesACaseOnce() {
        var number = approved("Nurses", 6, 500_000);
        var wave = gathered();
        assertThatThrownBy(this::gathered).isInstanceOf(Refusal.class).hasMessageContaining("nothing to announce");
        room.in(() -> waves.signOff(wave.number(), LATER));
        room.in(() -> waves.announce(wave.number()));

        room.run(() -> waves.await(number));

        assertThat(waves.isAnnounced(number)).isTrue();
        assertThatThrownBy(this::gathered).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> room.run(() -> waves.holdBack(wave.number(), number, "Too late")))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void keepsWhatIsHeldBackForTheNextWave() {
        var held = approved("Nurses", 6, 500_000);
        approved("Therapists", 9, 600_000);
        var first = gathered().number();

        room.run(() -> waves.holdBack(first, held, "Its lease is open."));

        assertThat(waves.totals(first).staff()).isEqualTo(9);
        assertThat(waves.proposalsOf(first))
                .filteredOn(one -> !one.takesPart())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.caseNumber()).isEqualTo(held);
                    assertThat(one.leftBecause()).isEqualTo("Its lease is open.");
                });
        assertThat(waves.proposalsOf(gathered().number()))
                .extracting(WaveProposal::caseNumber)
                .containsExactly(held);
        assertThatThrownBy(() -> room.run(() -> waves.holdBack(first, held, "Again")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is not in this wave");
    }

    @Test
    void losesWhatEndsAndWhatIsNoLongerApproved() {
        var withdrawn = approved("Nurses", 6, 500_000);
        var backAtTheBoard = approved("Therapists", 9, 600_000);
        var wave = gathered().number();
        room.in(() -> room.proposals.move(withdrawn, ProposalMove.WITHDRAW));
        assertThat(room.in(() -> waves.dropOut(withdrawn, "The proposal has ended.")))
                .isPresent();
        assertThat(room.in(() -> waves.dropOut(withdrawn, "The proposal has ended.")))
                .isEmpty();
        room.in(() -> waves.signOff(wave, LATER));
        room.in(() -> room.proposals.move(backAtTheBoard, ProposalMove.RETURN_TO_BOARD));

        assertThat(room.in(() -> waves.announce(wave))).isEmpty();

        assertThat(waves.get(wave).state()).isEqualTo(WaveState.CANCELLED);
        assertThat(waves.isAnnounced(backAtTheBoard)).isFalse();
    }

    @Test
    void countsTheFiguresOfTheDayItWasGathered() {
        var number = approved("Nurses", 6, 500_000);
        var wave = gathered().number();

        room.in(() -> room.proposals.withFigures(number, 60, Money.ofPounds("5000000")));

        assertThat(waves.totals(wave).staff()).isEqualTo(6);
    }

    @Test
    void isSignedOffForADayToComeAndForSomething() {
        var number = approved("Nurses", 6, 500_000);
        var wave = gathered().number();

        assertThatThrownBy(() -> room.in(() -> waves.signOff(wave, LocalDate.of(2001, 1, 1))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is past");
        assertThatThrownBy(() -> room.in(() -> waves.announce(wave))).isInstanceOf(Refusal.Conflict.class);
        room.run(() -> waves.dropOut(number, "Gone"));
        assertThatThrownBy(() -> room.in(() -> waves.signOff(wave, LATER)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Nothing is left");
    }

    @Test
    void givesItsProposalsBackWhenItIsGivenUp() {
        approved("Nurses", 6, 500_000);
        var wave = gathered().number();

        room.run(() -> waves.cancel(wave, "An election is called."));

        assertThat(waves.get(wave).state()).isEqualTo(WaveState.CANCELLED);
        assertThat(waves.waiting(SCHEME)).hasSize(1);
    }

    @Test
    void holdsACaseInOneWaveInTheDatabaseToo() {
        var number = approved("Nurses", 6, 500_000);
        var first = gathered().number();
        room.run(() -> waves.holdBack(first, number, "Not yet"));
        gathered();

        assertThatThrownBy(() -> room.jdbc
                        .sql("UPDATE wave_proposal SET takes_part = TRUE, left_because = NULL")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
