package org.spinout.contract;

/**
 * A hard stop that stands in the way.
 *
 * @param message what is missing, as a sentence
 */
public record Objection(HardStop rule, String message) {}
