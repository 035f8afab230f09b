package org.spinout.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.shared.Refusal;

/** Challenges apart from what holds a case, which {@link HoldsTests} tell. */
class ChallengesTests {

    private static final LocalDate NOTICE = LocalDate.of(2026, 2, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 13);

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void keepsThePeriodOfARepresentation(String database) {
        var room = Room.on(database);
        var number = room.open().number();

        var inTime = raised(room, number, LAST_DAY, new RepresentationPeriod(NOTICE, LAST_DAY));
        var late = raised(room, number, LAST_DAY.plusDays(1), new RepresentationPeriod(NOTICE, LAST_DAY));
        var unknown = raised(room, number, LAST_DAY.plusDays(1), new RepresentationPeriod(NOTICE, null));
        var other = raised(room, number, LAST_DAY, null);

        assertThat(room.challenges.of(number)).containsExactly(inTime, late, unknown, other);
        assertThat(room.challenges.of(number)).extracting(Challenge::isLate).containsExactly(false, true, false, false);
        assertThat(late.period()).isEqualTo(new RepresentationPeriod(NOTICE, LAST_DAY));
    }

    @Test
    void refusesANoticeOfADayAfterTheRepresentation() {
        var room = Room.onH2();
        var number = room.open().number();

        assertThatThrownBy(() -> raised(room, number, NOTICE.minusDays(1), new RepresentationPeriod(NOTICE, LAST_DAY)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("look at both days again");
        assertThat(room.challenges.of(number)).isEmpty();
    }

    private static Challenge raised(
            Room room, String number, LocalDate receivedOn, @Nullable RepresentationPeriod period) {
        return room.in(() -> room.challenges.raise(new NewChallenge(
                number,
                ChallengeKind.PSR_REPRESENTATION,
                "provider",
                "Care Partners",
                "Criteria were not published.",
                receivedOn,
                period,
                "sponsor")));
    }
}
