package org.spinout.process.withdrawproposal;

import org.spinout.process.ProcessVariable;

/** The words that the model {@code withdraw-proposal} and its delegates share. */
public final class WithdrawProposal {

    public static final String PROCESS = "withdraw-proposal";

    /** The start form. */
    static final String FORM = "withdraw-proposal";

    static final ProcessVariable<String> REQUESTER = new ProcessVariable<>("requester", String.class);
    static final ProcessVariable<String> REASON_CODE = new ProcessVariable<>("reasonCode", String.class);
    static final ProcessVariable<String> REASONS = new ProcessVariable<>("reasons", String.class);

    /** {@code withdrawn} before the contract is signed, {@code calledOff} after, {@code abandoned} after a challenge. */
    public static final ProcessVariable<String> ENDED_AS = new ProcessVariable<>("endedAs", String.class);

    private WithdrawProposal() {}
}
