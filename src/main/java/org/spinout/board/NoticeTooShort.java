package org.spinout.board;

import java.time.LocalDate;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;

/** A meeting was called for a day that leaves fewer clear days of notice than the body's rule asks for. */
public class NoticeTooShort extends Refusal {

    private static final long serialVersionUID = 1L;

    private final LocalDate earliest;

    NoticeTooShort(int clearDays, LocalDate earliest) {
        super(
                "date",
                "notice",
                "The board needs " + clearDays + " clear days of notice. Called today, it can meet on "
                        + Days.inWords(earliest) + " at the earliest.");
        this.earliest = earliest;
    }

    /** The first day on which the meeting could be held if it were called today. */
    public LocalDate earliest() {
        return earliest;
    }
}
