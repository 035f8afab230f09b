package org.spinout.process.awardfunding;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** Days of awards as forms and timers have them. */
public final class AwardDays {

    private AwardDays() {}

    /** Midnight UTC. */
    public static Date inForms(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
