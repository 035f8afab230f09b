package org.spinout.process.sustainenterprise;

import java.util.Date;
import org.spinout.process.ProcessVariable;

/** The names of the model {@code sustain-enterprise}. */
public final class SustainEnterprise {

    public static final String PROCESS = "sustain-enterprise";

    /** Counts from 1. */
    public static final ProcessVariable<Integer> RETURN_NUMBER = new ProcessVariable<>("returnNumber", Integer.class);

    /** The first day after the time that the next return is about, as forms write days. */
    public static final ProcessVariable<Date> NEXT_RETURN_ON = new ProcessVariable<>("nextReturnOn", Date.class);

    /** The last day of the year to be reported, as forms write days. */
    public static final ProcessVariable<Date> YEAR_ENDS_ON = new ProcessVariable<>("yearEndsOn", Date.class);

    static final ProcessVariable<Date> LOOK_AHEAD_ON = new ProcessVariable<>("lookAheadOn", Date.class);

    static final ProcessVariable<Date> EXIT_BEGINS_ON = new ProcessVariable<>("exitBeginsOn", Date.class);

    /** {@code renewed}, or why the contract ends. */
    public static final ProcessVariable<String> RENEWAL_OUTCOME = new ProcessVariable<>("renewalOutcome", String.class);

    private SustainEnterprise() {}
}
