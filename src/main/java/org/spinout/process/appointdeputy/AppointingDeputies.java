package org.spinout.process.appointdeputy;

import java.util.Date;
import org.spinout.process.ProcessVariable;

/** The words that the model {@code appoint-deputy} and its delegates share. */
public final class AppointingDeputies {

    public static final String PROCESS = "appoint-deputy";

    /** Ends the appointment at once; its business key is the number of the appointment. */
    public static final String DEPUTY_REVOKED = "Message_DeputyRevoked";

    static final ProcessVariable<String> ADMINISTRATOR = new ProcessVariable<>("administrator", String.class);
    static final ProcessVariable<String> ABSENT = new ProcessVariable<>("absent", String.class);
    static final ProcessVariable<String> DEPUTY = new ProcessVariable<>("deputy", String.class);
    static final ProcessVariable<String> ROLE = new ProcessVariable<>("role", String.class);
    static final ProcessVariable<String> REASONS = new ProcessVariable<>("reasons", String.class);
    /** Whether the deputy stands in wherever the absent person holds the role, as with national roles. */
    public static final ProcessVariable<Boolean> EVERYWHERE = new ProcessVariable<>("everywhere", Boolean.class);

    static final ProcessVariable<Date> FIRST_DAY = new ProcessVariable<>("firstDay", Date.class);
    static final ProcessVariable<Date> LAST_DAY = new ProcessVariable<>("lastDay", Date.class);

    private AppointingDeputies() {}
}
