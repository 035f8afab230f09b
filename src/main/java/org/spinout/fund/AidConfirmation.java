package org.spinout.fund;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;

/**
 * What a recipient confirmed in writing before an award was given.
 *
 * @param award its number
 * @param givenOn the day it was accepted, in London
 * @param value what the award counts for
 * @param others what the recipient got from other public bodies in the years that count
 * @param cap the most that was allowed for all of it
 * @param source where the cap is written
 * @param by the user who confirmed
 * @param answeredOn when the fund confirmed to the recipient what it gave; null until then
 */
public record AidConfirmation(
        String award,
        LocalDate givenOn,
        Money value,
        Money others,
        Money cap,
        String source,
        String by,
        Instant confirmedAt,
        @Nullable LocalDate answeredOn) {

    boolean says(AidConfirmation other) {
        return value.equals(other.value) && others.equals(other.others);
    }
}
