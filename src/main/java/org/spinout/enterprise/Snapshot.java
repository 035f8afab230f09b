package org.spinout.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A figure as it stood on a day, according to somebody. Two sources may give two figures for the same day: both are kept.
 *
 * @param promise the number of the promise it is held against
 * @param asOf the day it is about
 * @param source who says so
 */
public record Snapshot(int promise, LocalDate asOf, BigDecimal figure, String source) {}
