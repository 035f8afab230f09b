package org.spinout.fund;

import java.time.LocalDate;
import java.util.List;

/**
 * A pot at the end of a day.
 *
 * @param balances what it held, wherever
 * @param latest its latest entries booked by then, the newest first, {@value #LATEST} at most
 */
public record PotStatement(Pot pot, LocalDate on, Balances balances, List<LedgerEntry> latest) {

    /** How many entries a statement shows. */
    public static final int LATEST = 50;
}
