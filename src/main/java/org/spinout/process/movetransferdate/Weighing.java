package org.spinout.process.movetransferdate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.process.transferday.CaseClock;

/**
 * What moving a date would do, before anybody does it.
 *
 * @param seen the number of the planned date it starts from; nought for none
 * @param was the planned day, or null for none
 * @param legal the dates of the law, of contracts, boards and funds
 * @param clocks every date that runs in the engine for this case
 * @param warnings what becomes impossible, or hard, each as a sentence
 * @param stale evidence that was given and does not hold for the new day
 */
record Weighing(
        int seen,
        @Nullable LocalDate was,
        LocalDate becomes,
        List<DatedRow> legal,
        List<CaseClock> clocks,
        List<String> warnings,
        List<Evidence> stale) {

    Weighing {
        legal = List.copyOf(legal);
        clocks = List.copyOf(clocks);
        warnings = List.copyOf(warnings);
        stale = List.copyOf(stale);
    }

    /** The dates of tasks, and timers, that move. */
    List<CaseClock> moving() {
        return clocks.stream().filter(CaseClock::moves).toList();
    }
}
