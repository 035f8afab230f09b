package org.spinout.process;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** The variables that the models of the years after launch share. */
public final class EnterpriseVariables {

    /** From the route: the enterprise begins its own years, in its own body. */
    public static final String ENTERPRISE_LAUNCHED = "Message_EnterpriseLaunched";

    /** To the enterprise: the hand-over begins now, on the ground that {@link #EXIT_GROUND} names. */
    public static final String EXIT_BEGUN = "Message_ExitBegun";

    /** To everything that runs beside an enterprise: it is closed. */
    public static final String ENTERPRISE_CLOSED = "Message_EnterpriseClosed";

    public static final ProcessVariable<String> ENTERPRISE_NAME = new ProcessVariable<>("enterpriseName", String.class);

    /** A code such as {@code communityInterestCompany}. */
    public static final ProcessVariable<String> LEGAL_FORM = new ProcessVariable<>("legalForm", String.class);

    /** The last day of the contract, as forms write days. */
    public static final ProcessVariable<Date> CONTRACT_ENDS_ON = new ProcessVariable<>("contractEndsOn", Date.class);

    public static final ProcessVariable<String> CONTRACT_END_TEXT =
            new ProcessVariable<>("contractEndText", String.class);

    /** What was promised beside what came of it, in words. */
    public static final ProcessVariable<String> PROMISES_TEXT = new ProcessVariable<>("promisesText", String.class);

    /**
     * Why an enterprise leaves: {@code extensionDeclined}, {@code notRenewed}, {@code tenderLost}, {@code noAnswer},
     * {@code handedBack}, {@code notice} or {@code insolvent}.
     */
    public static final ProcessVariable<String> EXIT_GROUND = new ProcessVariable<>("exitGround", String.class);

    private EnterpriseVariables() {}

    /** A day as forms write it: midnight UTC. */
    public static Date inForms(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
