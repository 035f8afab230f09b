package org.spinout.contract;

import java.time.LocalDate;

/**
 * A day before which the law lets no transfer take place.
 *
 * @param earliest the earliest lawful day
 * @param rule what the law asks, as a whole sentence
 * @param source where it is written
 */
public record LegalMinimum(LocalDate earliest, String rule, String source) {}
