package org.spinout.board;

import java.time.LocalDate;
import org.spinout.organisation.WorkingDays;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;

/** A meeting was called for a day that leaves fewer clear days of notice than the body's rule asks for. */
public class NoticeTooShort extends Refusal {

    private static final long serialVersionUID = 1L;

    private final LocalDate earliest;

    private NoticeTooShort(int clearDays, LocalDate earliest, boolean urgent) {
        super(
                "date",
                "notice",
                (urgent ? "Even an urgent meeting of the board needs " : "The board needs ") + clearDays
                        + (clearDays == 1 ? " clear day" : " clear days") + " of notice. Called today, it can meet on "
                        + Days.inWords(earliest) + " at the earliest.");
        this.earliest = earliest;
    }

    /** @throws NoticeTooShort when fewer clear days than the rule asks for lie between today and the meeting */
    static void refuse(LocalDate today, LocalDate meetingDay, int clearDays, boolean urgent) {
        if (WorkingDays.clearDays(today, meetingDay) < clearDays) {
            throw new NoticeTooShort(clearDays, WorkingDays.afterClearDays(today, clearDays), urgent);
        }
    }

    /** The first day on which the meeting could be held if it were called today. */
    public LocalDate earliest() {
        return earliest;
    }
}
