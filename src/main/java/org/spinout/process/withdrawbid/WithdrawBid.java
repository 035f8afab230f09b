package org.spinout.process.withdrawbid;

import org.spinout.process.ProcessVariable;

/** The names of the model {@code withdraw-bid}. */
public final class WithdrawBid {

    public static final String PROCESS = "withdraw-bid";

    static final String FORM = "withdraw-bid";

    static final ProcessVariable<String> REQUESTER = new ProcessVariable<>("requester", String.class);
    static final ProcessVariable<String> REASONS = new ProcessVariable<>("reasons", String.class);

    private WithdrawBid() {}
}
