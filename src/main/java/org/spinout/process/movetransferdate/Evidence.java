package org.spinout.process.movetransferdate;

import java.time.LocalDate;

/**
 * Evidence that was given for a transfer, and how long it holds.
 *
 * @param label what it is, in words
 * @param givenOn the day it speaks of, or was given
 * @param holdsUntil the last day of transfer for which it holds
 * @param rule why, in words
 */
record Evidence(String label, LocalDate givenOn, LocalDate holdsUntil, String rule) {

    boolean holdsFor(LocalDate transfer) {
        return !transfer.isAfter(holdsUntil);
    }
}
