package org.spinout.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where dates go when a case is held. */
class PausedDatesTests {

    private final WorkingDays days = new WorkingDays(Clock.systemUTC());

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "2026-03-05T17:00:00Z, 2026-03-02T10:00:00Z, 2026-03-04T10:00:00Z, 2026-03-09T17:00:00Z, two working days over a weekend",
        "2026-03-05T17:00:00Z, 2026-03-02T10:00:00Z, 2026-03-02T16:00:00Z, 2026-03-05T17:00:00Z, an afternoon is no day",
        "2026-03-05T17:00:00Z, 2026-03-06T18:00:00Z, 2026-03-08T10:00:00Z, 2026-03-05T17:00:00Z, a weekend is no working day",
        "2026-03-26T17:00:00Z, 2026-03-23T10:00:00Z, 2026-03-25T10:00:00Z, 2026-03-30T16:00:00Z, summer time begins",
        "2026-03-07T00:00:00Z, 2026-03-02T10:00:00Z, 2026-03-04T10:00:00Z, 2026-03-11T00:00:00Z, the end of a working day",
        "2026-03-08T00:00:00Z, 2026-03-02T10:00:00Z, 2026-03-04T10:00:00Z, 2026-03-10T00:00:00Z, the end of a Saturday",
        "2026-03-05T11:30:00Z, 2026-03-02T10:00:00Z, 2026-03-04T10:05:00Z, 2026-03-07T11:35:00Z, a moment that is neither"
    })
    void moves(Instant date, Instant from, Instant until, Instant moved, String why) {
        assertThat(days.afterPause(date, from, until)).as(why).isEqualTo(moved);
    }

    @RepeatedTest(200)
    void movesByTheSumOfAllPauses(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var first = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(6000));
        var due = days.due(first.atTime(9, 0).atZone(WorkingDays.LONDON).toInstant(), random.nextInt(60));
        // With a nanosecond to it, or one in eighty thousand would come to rest on the close of business.
        var moment = due.plusSeconds(random.nextInt(86_400)).plusNanos(1);
        var now = first.atTime(9, 0).atZone(WorkingDays.LONDON).toInstant();

        var movedDue = due;
        var movedMoment = moment;
        var workingDays = 0;
        var elapsed = Duration.ZERO;
        for (var pause = random.nextInt(6); pause >= 0; pause--) {
            var from = now.plusSeconds(random.nextInt(500_000));
            var until = from.plusSeconds(random.nextInt(3_000_000));
            movedDue = days.afterPause(movedDue, from, until);
            movedMoment = days.afterPause(movedMoment, from, until);
            workingDays += days.between(days.dateOf(from), days.dateOf(until));
            elapsed = elapsed.plus(Duration.between(from, until));
            now = until;
        }

        assertThat(movedDue).isEqualTo(days.due(due, workingDays));
        assertThat(movedMoment).isEqualTo(moment.plus(elapsed));
    }
}
