package org.spinout.fund.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;

/** Moments as people in London write and read them, and as the database keeps them. */
final class LondonTime {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK);

    private LondonTime() {}

    /**
     * The instant a minute in London is. An hour that comes twice, when summer time ends, means the second time, so that
     * nobody is shut out an hour early.
     *
     * @throws Refusal when it has seconds, or the clocks skip it
     */
    static Instant of(LocalDateTime minute, String what) {
        if (!minute.truncatedTo(ChronoUnit.MINUTES).equals(minute)) {
            throw new Refusal("The round " + what + " to the minute. Leave the seconds out.");
        }
        var zoned = ZonedDateTime.of(minute, Days.LONDON).withLaterOffsetAtOverlap();
        if (!zoned.toLocalDateTime().equals(minute)) {
            throw new Refusal("There is no " + minute.toLocalTime() + " on " + Days.inWords(minute.toLocalDate())
                    + ": the clocks go forward in that hour.");
        }
        return zoned.toInstant();
    }

    static String inWords(Instant moment) {
        return MOMENT.format(moment.atZone(Days.LONDON));
    }

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), Days.LONDON);
    }

    /** Now, as exactly as databases keep it. */
    static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    static OffsetDateTime kept(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static Instant read(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant readOrNull(ResultSet row, String column) throws SQLException {
        var kept = row.getObject(column, OffsetDateTime.class);
        return kept == null ? null : kept.toInstant();
    }
}
