package org.spinout.contract;

import java.time.LocalDate;

/**
 * What the public was told once the contract of an award was signed.
 *
 * @param publishedOn the day of publication
 * @param reference where it was published
 */
public record AwardConfirmation(LocalDate publishedOn, String reference) {}
