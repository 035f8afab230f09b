package org.spinout.fund;

/** Where a tranche of a schedule stands. */
public enum TrancheState {
    PLANNED,
    PAID,

    /** The award was stopped or its rest was put into other tranches. */
    CANCELLED
}
