package org.spinout.process.movetransferdate;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date around a transfer, as a row of the table that shows what a move does.
 *
 * @param what in words
 * @param was the date as it stands, or null for none
 * @param becomes the date after the move; the same where it does not hang on the transfer
 * @param note where it comes from, or whose it is
 */
record DatedRow(Kind kind, String what, @Nullable LocalDate was, LocalDate becomes, String note) {

    /** What a move means for a date. */
    enum Kind {
        /** It moves with the transfer. */
        MOVES,
        /** It stays, and something ends on it. */
        LONG_STOP,
        /** It stays until both sides agree another. */
        CONTRACT_START,
        /** It stays. */
        STAYS
    }

    static DatedRow moving(String what, @Nullable LocalDate was, LocalDate becomes, String note) {
        return new DatedRow(Kind.MOVES, what, was, becomes, note);
    }

    static DatedRow staying(Kind kind, String what, LocalDate day, String note) {
        return new DatedRow(kind, what, day, day, note);
    }

    Map<String, Object> shown() {
        return Map.of("what", what, "was", WeekDays.inWords(was), "becomes", afterwards(), "note", note);
    }

    /** On one line, for the record. */
    String line() {
        return what + ": " + WeekDays.inWords(was) + " → " + afterwards();
    }

    private String afterwards() {
        return Objects.equals(was, becomes) ? "stays" : WeekDays.inWords(becomes);
    }
}
