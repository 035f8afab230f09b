package org.spinout.process.holdrecords;

import org.spinout.process.ProcessVariable;

/** The words that the model {@code hold-records} and its delegates share. */
final class HoldRecords {

    static final String START_FORM = "hold-records";

    static final ProcessVariable<String> REQUESTER = new ProcessVariable<>("requester", String.class);
    static final ProcessVariable<String> ACT = new ProcessVariable<>("holdAct", String.class);
    static final ProcessVariable<String> GROUND = new ProcessVariable<>("holdGround", String.class);
    static final ProcessVariable<String> REASONS = new ProcessVariable<>("holdReasons", String.class);

    private HoldRecords() {}
}
