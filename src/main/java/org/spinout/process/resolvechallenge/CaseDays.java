package org.spinout.process.resolvechallenge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Days;

/** Days as people read them. */
public final class CaseDays {

    private CaseDays() {}

    /** The day, or that nobody knows it. */
    public static String inWords(@Nullable LocalDate day) {
        return day == null ? "a day that is not known" : Days.inWords(day);
    }
}
