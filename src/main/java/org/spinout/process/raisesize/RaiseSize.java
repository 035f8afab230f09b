package org.spinout.process.raisesize;

import org.spinout.process.ProcessVariable;

/** The words that the model {@code raise-size} and its delegates share. */
public final class RaiseSize {

    public static final String PROCESS = "raise-size";

    static final ProcessVariable<String> REQUESTER = new ProcessVariable<>("requester", String.class);
    static final ProcessVariable<String> RAISED_SIZE = new ProcessVariable<>("raisedSize", String.class);
    static final ProcessVariable<String> REASONS = new ProcessVariable<>("reasons", String.class);

    private RaiseSize() {}
}
