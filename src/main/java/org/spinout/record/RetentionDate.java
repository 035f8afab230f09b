package org.spinout.record;

import java.time.LocalDate;

/**
 * Until when a class of a case's records is kept.
 *
 * @param recordClass which records
 * @param years how many years they are kept
 * @param from the event the years run from, as people read it: {@code the end of the case}
 * @param since the day of that event
 * @param source where the years come from
 * @param status {@code law}, {@code guidance}, {@code practice}, {@code setting} or {@code unverified}
 */
public record RetentionDate(
        RecordClass recordClass, int years, String from, LocalDate since, String source, String status) {

    /** The first day on which the records may be disposed of. */
    public LocalDate due() {
        return since.plusYears(years).plusDays(1);
    }

    boolean isDue(LocalDate today) {
        return !due().isAfter(today);
    }
}
