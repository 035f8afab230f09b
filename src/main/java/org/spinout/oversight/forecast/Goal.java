package org.spinout.oversight.forecast;

/** What a case in a stage is waited for to do. */
enum Goal {
    LEAVE_STAGE,
    LAUNCH
}
