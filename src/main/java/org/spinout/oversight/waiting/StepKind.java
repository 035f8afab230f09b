package org.spinout.oversight.waiting;

/** What a case does in a step while it is there. */
public enum StepKind {
    /** Somebody has something to do. */
    TASK,
    /** It waits for a day, for a message, or for somebody outside. */
    OUTSIDE,
    /** Another model runs, whose own steps say where the time goes; so its days are in no sum and it is no bottleneck. */
    STAGE
}
