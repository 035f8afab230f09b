package org.spinout.process.appointboardmember;

import java.util.Date;
import org.spinout.process.ProcessVariable;
import org.spinout.process.people.Role;

/** The words that the models about seats on a board share with their delegates. */
public final class Seats {

    public static final ProcessVariable<String> ADMINISTRATOR = new ProcessVariable<>("administrator", String.class);
    public static final ProcessVariable<String> USER_ID = new ProcessVariable<>("userId", String.class);
    public static final ProcessVariable<Date> LAST_DAY = new ProcessVariable<>("lastDay", Date.class);

    /** The role that comes with the seat, for as long as the term lasts. */
    public static final ProcessVariable<String> SEAT_ROLE = new ProcessVariable<>("seatRole", String.class);

    static final ProcessVariable<Date> FIRST_DAY = new ProcessVariable<>("firstDay", Date.class);
    static final ProcessVariable<String> OFFICER = new ProcessVariable<>("officer", String.class);
    static final ProcessVariable<String> CHAIR = new ProcessVariable<>("chair", String.class);
    static final ProcessVariable<Boolean> TERM_HAS_END = new ProcessVariable<>("termHasEnd", Boolean.class);

    private Seats() {}

    public static Role roleOf(boolean chair) {
        return chair ? Role.BOARD_CHAIRS : Role.BOARD_MEMBERS;
    }
}
