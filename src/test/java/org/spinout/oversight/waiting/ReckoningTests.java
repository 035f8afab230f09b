package org.spinout.oversight.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.oversight.waiting.PastWork.moment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.Pause;

/** Counted by hand on a calendar. 1 June 2026 is a Monday. */
class ReckoningTests {

    private static final Instant NOW = moment("2026-06-12 12:00");

    private final Reckoning reckoning = new Reckoning(new WorkingDays(Clock.fixed(NOW, ZoneOffset.UTC)));

    @ParameterizedTest(name = "{5}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-06-01 10:00, 2026-06-08 10:00, ,                                    5, 0, nobody took it for a week
            2026-06-01 10:00, -, ,                                                   9, 0, open and nobody's until today
            2026-06-01 10:00, 2026-06-08 10:00, +2026-06-03 09:00,                   2, 3, taken on Wednesday
            2026-06-01 10:00, -, +2026-06-03 09:00,                                  2, 7, taken on Wednesday and open
            2026-06-01 10:00, 2026-06-10 10:00, +2026-06-02 09:00 -2026-06-04 09:00 +2026-06-08 09:00, 3, 4, given back and taken again
            2026-06-01 10:00, 2026-06-05 10:00, +2026-06-02 09:00 -2026-06-03 09:00 +2026-06-03 09:00, 1, 3, handed on at one moment
            2026-06-01 10:00, 2026-06-05 10:00, +2026-06-01 10:00,                   0, 4, somebody's from the start
            2026-06-01 10:00, 2026-06-05 10:00, -2026-06-03 10:00,                   2, 2, somebody's before the log begins
            2026-06-05 16:00, 2026-06-08 09:00, +2026-06-06 11:00,                   0, 1, taken on a Saturday
            2026-06-01 09:00, 2026-06-01 17:00, +2026-06-01 10:00,                   0, 0, done the same day
            2026-04-02 10:00, 2026-04-08 10:00, ,                                    2, 0, over Easter
            2026-12-24 10:00, 2026-12-30 10:00, +2026-12-29 10:00,                   1, 1, over Christmas with its day in lieu
            2026-03-27T23:30:00Z, 2026-03-30T23:30:00Z, ,                            2, 0, half past midnight on Tuesday once summer time has begun
            2026-10-22T23:30:00Z, 2026-10-26T23:30:00Z, ,                            1, 0, from Friday in summer time to Monday in winter time
            """)
    void countsTheDaysOfATask(
            String from, @Nullable String until, @Nullable String hands, int queue, int work, String why) {
        var spent = reckoning.of(stay(from, until), StepKind.TASK, hands(hands), List.of(), NOW);

        assertThat(spent).as(why).isEqualTo(new Spent(queue, work, 0));
    }

    @Test
    void countsNoDayOnWhichTheCaseWasHeld() {
        var stay = stay("2026-06-01 10:00", "2026-06-11 10:00");
        var pauses = List.of(pause("2026-06-03 12:00", "2026-06-09 12:00"));

        var spent = reckoning.of(stay, StepKind.TASK, hands("+2026-06-04 10:00"), pauses, NOW);

        // Queue: 2 and 3 June. Held on 4, 5, 8 and 9 June, though somebody took it on the 4th. Work: 10 and 11 June.
        assertThat(spent).isEqualTo(new Spent(2, 2, 0));
    }

    @Test
    void countsNothingSinceAHoldThatStands() {
        var stay = stay("2026-06-01 10:00", null);

        var spent = reckoning.of(stay, StepKind.TASK, List.of(), List.of(pause("2026-06-03 12:00", null)), NOW);

        assertThat(spent).isEqualTo(new Spent(2, 0, 0));
    }

    @Test
    void leavesPausesBeforeAndAfterAlone() {
        var stay = stay("2026-06-03 10:00", "2026-06-05 10:00");
        var pauses =
                List.of(pause("2026-06-01 10:00", "2026-06-02 10:00"), pause("2026-06-08 10:00", "2026-06-09 10:00"));

        assertThat(reckoning.of(stay, StepKind.TASK, List.of(), pauses, NOW)).isEqualTo(new Spent(2, 0, 0));
    }

    @Test
    void countsWhatWaitsForOthersAsOutside() {
        var stay = stay("2026-06-01 10:00", "2026-06-08 10:00");

        var spent = reckoning.of(stay, StepKind.OUTSIDE, hands("+2026-06-03 10:00"), List.of(), NOW);

        assertThat(spent).isEqualTo(new Spent(0, 0, 5));
    }

    private static Activity stay(String from, @Nullable String until) {
        return new Activity(
                "a",
                "p:1:x",
                "p",
                "Activity_A",
                "A",
                "userTask",
                "t",
                null,
                "i",
                "SP-2026-0001",
                "b1001",
                moment(from),
                until == null ? null : moment(until),
                null);
    }

    private static List<Hand> hands(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" (?=[+-])"))
                        .map(one -> new Hand("t", moment(one.substring(1)), one.startsWith("+")))
                        .toList();
    }

    private static Pause pause(String from, @Nullable String until) {
        return new Pause(moment(from), until == null ? null : moment(until), 0, Duration.ZERO);
    }
}
