package org.spinout.record;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.spinout.shared.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that a body is told once a month what it may dispose of, however many nodes there are. */
@Component
public class DueReminders {

    private final JdbcClient jdbc;
    private final Clock clock;

    public DueReminders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Tells a body unless it was told this month; what the telling writes is there together with the note of it.
     *
     * @throws org.springframework.dao.DuplicateKeyException when another node tells it at this very moment
     */
    @Transactional
    public void once(String bodyId, Runnable telling) {
        var month = LocalDate.ofInstant(clock.instant(), Days.LONDON).withDayOfMonth(1);
        if (wasTold(bodyId, month)) {
            return;
        }
        jdbc.sql("INSERT INTO disposal_reminder (body_id, told_for, told_at) VALUES (:body, :month, :now)")
                .param("body", bodyId)
                .param("month", month)
                .param(
                        "now",
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                                .truncatedTo(ChronoUnit.MICROS))
                .update();
        telling.run();
    }

    private boolean wasTold(String bodyId, LocalDate month) {
        return jdbc.sql("SELECT COUNT(*) FROM disposal_reminder WHERE body_id = :body AND told_for = :month")
                        .param("body", bodyId)
                        .param("month", month)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
