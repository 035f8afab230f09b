package org.spinout.enterprise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One return on performance, or the fact that none came.
 *
 * @param number counts from 1 within the enterprise
 * @param upTo the last day of the time it is about
 * @param cashCoverWeeks for how many weeks of costs there was cash, or null where nothing was returned
 */
public record PerformanceReturn(
        int number, LocalDate upTo, Result result, @Nullable Integer cashCoverWeeks) {

    /** What came of it. */
    public enum Result {
        /** Every measure was met. */
        MET("met"),
        /** One measure or more was not met. */
        NOT_MET("notMet"),
        /** No return came in time. */
        MISSED("missed");

        private final String code;

        Result(String code) {
            this.code = code;
        }

        /** As models and tables write it. */
        public String code() {
            return code;
        }
    }
}
