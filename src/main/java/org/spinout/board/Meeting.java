package org.spinout.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A meeting of a board. It is called, with notice; takes the items that wait; and ends held, adjourned or cancelled. Items
 * it did not decide wait for the next one.
 *
 * @param number such as {@code BM-2026-01}
 * @param date the day, in London
 * @param time when it begins, in London
 * @param calledAt when it was called, from which notice is counted
 */
public record Meeting(
        String number,
        String bodyId,
        LocalDate date,
        LocalTime time,
        String venue,
        boolean openToPublic,
        boolean urgent,
        String calledBy,
        Instant calledAt,
        MeetingState state) {

    /** Whether it can still take items, declarations, attendance and decisions. */
    public boolean isOpen() {
        return state == MeetingState.CALLED;
    }
}
