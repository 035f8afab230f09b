package org.spinout.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day for which a transfer is, or was, planned.
 *
 * @param number the first planned date of a case is number 1; the highest is the one that counts
 * @param day in London
 * @param reason why it was moved to this day, or null for the first
 * @param words the same in words, or null for the first
 */
public record PlannedDate(
        String caseNumber,
        int number,
        LocalDate day,
        @Nullable DateMoveReason reason,
        @Nullable String words,
        String setBy,
        Instant setAt) {}
