package org.spinout.fund;

/** The answer to "set this money aside": either it is, or the pot does not hold enough. Both are ordinary days. */
public sealed interface Reservation permits Reserved, InsufficientFunds {}
