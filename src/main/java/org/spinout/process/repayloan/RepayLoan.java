package org.spinout.process.repayloan;

import java.util.Date;
import org.spinout.process.ProcessVariable;

/** The names of the model {@code repay-loan}. */
final class RepayLoan {

    static final String INSTALMENT_FORM = "record-instalment";
    static final String ARREARS_FORM = "decide-arrears";

    static final ProcessVariable<Boolean> INSTALMENT_LEFT = new ProcessVariable<>("instalmentLeft", Boolean.class);
    static final ProcessVariable<String> INSTALMENT_TEXT = new ProcessVariable<>("instalmentText", String.class);

    /** As forms write days: midnight UTC. */
    static final ProcessVariable<Date> INSTALMENT_DUE_ON = new ProcessVariable<>("instalmentDueOn", Date.class);

    static final ProcessVariable<Boolean> IN_ARREARS = new ProcessVariable<>("inArrears", Boolean.class);
    static final ProcessVariable<Boolean> FAR_BEHIND = new ProcessVariable<>("farBehind", Boolean.class);
    static final ProcessVariable<Integer> ARREARS_LIMIT = new ProcessVariable<>("arrearsLimit", Integer.class);

    private RepayLoan() {}
}
