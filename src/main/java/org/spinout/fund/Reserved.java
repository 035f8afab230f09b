package org.spinout.fund;

/**
 * The money is set aside.
 *
 * @param entry the ledger's entry; the first one, where the same reservation was asked for again
 */
public record Reserved(LedgerEntry entry) implements Reservation {}
