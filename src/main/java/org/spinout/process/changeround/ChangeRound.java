package org.spinout.process.changeround;

import java.util.Date;
import org.spinout.process.ProcessVariable;

/** The names of the model {@code change-round}. */
public final class ChangeRound {

    public static final String PROCESS = "change-round";

    static final String FORM = "change-round";

    static final ProcessVariable<String> REQUESTER = new ProcessVariable<>("requester", String.class);
    static final ProcessVariable<String> CHANGE = new ProcessVariable<>("change", String.class);

    /** {@code extended} or {@code cancelled}: what is asked, once it is found possible. */
    static final ProcessVariable<String> ROUND_CHANGE = new ProcessVariable<>("roundChange", String.class);

    static final ProcessVariable<Date> NEW_CLOSES_ON = new ProcessVariable<>("newClosesOn", Date.class);
    static final ProcessVariable<String> NEW_CLOSES_TIME = new ProcessVariable<>("newClosesTime", String.class);
    static final ProcessVariable<String> REASONS = new ProcessVariable<>("reasons", String.class);

    private ChangeRound() {}
}
