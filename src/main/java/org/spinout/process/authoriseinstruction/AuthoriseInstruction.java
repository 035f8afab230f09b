package org.spinout.process.authoriseinstruction;

import org.spinout.process.ProcessVariable;

/** The names of the model {@code authorise-instruction}. */
final class AuthoriseInstruction {

    static final String DECIDE_TASK = "Activity_DecideInstruction";
    static final String DECIDE_FORM = "decide-instruction";
    static final String APPROVED = "approved";
    static final String LAPSED = "lapsed";

    static final ProcessVariable<String> NUMBER = new ProcessVariable<>("instructionNumber", String.class);

    /** Set while it is decided, and given back to whoever called. */
    static final ProcessVariable<String> OUTCOME = new ProcessVariable<>("instructionOutcome", String.class);

    /** What the table of delegated authority is asked with. */
    static final ProcessVariable<String> ACT = new ProcessVariable<>("act", String.class);

    /** In pounds, with pence as a fraction. */
    static final ProcessVariable<Double> AMOUNT = new ProcessVariable<>("amountPounds", Double.class);

    /** What the table answers. */
    static final ProcessVariable<String> APPROVER = new ProcessVariable<>("approver", String.class);

    static final ProcessVariable<String> APPROVER_NAME = new ProcessVariable<>("approverName", String.class);
    static final ProcessVariable<String> ASKED_BY_NAME = new ProcessVariable<>("askedByName", String.class);
    static final ProcessVariable<String> TEXT = new ProcessVariable<>("instructionText", String.class);
    static final ProcessVariable<String> AUTHORITY = new ProcessVariable<>("instructionAuthority", String.class);
    static final ProcessVariable<String> REASONS = new ProcessVariable<>("instructionReasons", String.class);

    private AuthoriseInstruction() {}
}
